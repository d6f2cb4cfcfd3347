/** What the server said to a request of the board. */
export type Answer =
  | { kind: 'done'; body: Record<string, unknown> }
  | { kind: 'clash' }
  | { kind: 'refused'; message: string }
  | { kind: 'unreached' }

/** 412 and 409: somebody else saved meanwhile. */
const clashes = [409, 412]

/** Asks as whoever is signed in. Never throws. */
export async function ask(
  address: string,
  { body, method = 'GET' }: { body?: object; method?: string } = {},
): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { kind: 'done', body: isRecord(answer) ? answer : {} }
    if (clashes.includes(response.status)) return { kind: 'clash' }
    return { kind: 'refused', message: messageIn(answer) }
  } catch {
    return { kind: 'unreached' }
  }
}

function messageIn(answer: unknown): string {
  const errors: unknown[] = isRecord(answer) && Array.isArray(answer.errors) ? answer.errors : []
  const [first] = errors
  return isRecord(first) && typeof first.message === 'string' ? first.message : ''
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
