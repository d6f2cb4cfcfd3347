import type { LiveState } from '../read-live.ts'

/** What an answer says: `status` 0 where nobody answered. */
export type Answer<Body> = { status: number; body: Body | null; message: string }

/** Asks the desk; never throws. */
export async function ask<Body>(
  address: string,
  { body, method = 'GET' }: { method?: string; body?: object } = {},
): Promise<Answer<Body>> {
  try {
    const answer = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const said = await answer.json().catch(() => null)
    if (answer.ok) return { status: answer.status, body: said, message: '' }
    return { status: answer.status, body: null, message: messageIn(said) }
  } catch {
    return { status: 0, body: null, message: '' }
  }
}

type Said = { errors?: { message?: string }[]; detail?: string } | null

function messageIn(said: Said): string {
  return said?.errors?.[0]?.message ?? said?.detail ?? ''
}

/** What changed since, or null when nobody answered. */
export async function changesSince(address: string, since: string): Promise<LiveState | null> {
  const { body } = await ask<LiveState>(`${address}?since=${encodeURIComponent(since)}`)
  return body
}
