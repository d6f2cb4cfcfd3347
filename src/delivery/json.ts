import { lifetimeUntil, type Answer } from './answer.ts'
import type { Reading } from './reading.ts'

/** The moments, besides embargoes and expiries, at which an answer changes by the clock. */
export type Turning = { next: Date | null } | null

/**
 * Makes the answer of presented data. It may be kept until the next moment at which time alone
 * changes what is public, and says when that last happened.
 */
export function jsonAnswer(reading: Reading, data: object, turning: Turning = null): Answer {
  const meta = { seq: reading.seq(), lang: reading.spoken()[0] ?? reading.languages[0] ?? null }
  const { last, next, end } = reading.edition.flips(reading.now)
  const turns = turning?.next ?? null
  return {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ ...data, meta }),
    lifetime: lifetimeUntil(
      { next: earliest(next, turns), end: earliest(end, turns) },
      reading.now,
    ),
    lastModified: turning === null ? lastModified(reading, last) : null,
    languages: reading.spoken(),
  }
}

/**
 * When anything public last changed: the one date that is never too old for any answer, whatever
 * went into it or fell out of it. None within the second of a change, which a date cannot split.
 */
function lastModified({ edition, now }: Reading, lastFlip: Date | null): Date | null {
  const changed = edition.lastChangeAt()
  const latest = Math.max(changed?.getTime() ?? 0, lastFlip?.getTime() ?? 0)
  const isSettled = latest > 0 && Math.floor(latest / 1000) < Math.floor(now.getTime() / 1000)
  return isSettled ? new Date(latest) : null
}

function earliest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
