import type { Entry } from '../outbox.ts'
import type { EditResult } from '../save-apart.ts'

/** What came back: a result for each photo, or why there is none. */
export type Answer =
  | { kind: 'settled'; results: EditResult[] }
  | { kind: 'unreached' }
  | { kind: 'loggedOut' }
  | { kind: 'somebodyElse' }

/**
 * Sends changes of this user to be saved, as nobody else: another may have logged in since. Anything
 * that stands before the desk and answers itself is nobody.
 */
export async function sendEdits(
  address: string,
  user: string,
  entries: readonly Entry[],
): Promise<Answer> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ user, edits: entries.map(({ id, rev, set }) => ({ id, rev, set })) }),
    })
    if (answer.status === 401 || answer.status === 403) return { kind: 'loggedOut' }
    if (answer.status === 409) return { kind: 'somebodyElse' }
    if (answer.status === 400) return await refusedWhole(answer, entries)
    if (!answer.ok) return { kind: 'unreached' }
    return { kind: 'settled', results: (await answer.json()).results }
  } catch {
    return { kind: 'unreached' }
  }
}

async function refusedWhole(answer: Response, entries: readonly Entry[]): Promise<Answer> {
  const message: string = (await answer.json()).errors[0].message
  return { kind: 'settled', results: entries.map(({ id }) => ({ id, kind: 'refused', message })) }
}
