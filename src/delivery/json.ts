import type { Answer } from './answer.ts'
import type { Reading } from './reading.ts'

/** The moments, besides embargoes and expiries, at which an answer changes by the clock. */
export type Turning = { next: Date | null } | null

/** Makes the answer of presented data, with what it was made from. */
export function jsonAnswer(reading: Reading, data: object, turning: Turning = null): Answer {
  const meta = { seq: reading.seq(), lang: reading.spoken()[0] ?? reading.languages[0] ?? null }
  return {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ ...data, meta }),
    turns: turning?.next ?? null,
    isDated: turning === null,
    languages: reading.spoken(),
    depends: reading.depends,
    isKept: true,
  }
}
