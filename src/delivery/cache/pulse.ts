import type { Edition } from '../../wire/edition.ts'
import { cacheControl, lifetimeUntil, type Turns } from '../answer.ts'

/** What is said of every answer and changes with the edition or the clock. */
export type Pulse = {
  /** `Cache-Control`: ends at the next embargo or expiry, or at the answer's own turn. */
  cacheControl: (turns: Date | null, now: Date) => string
  /** Seconds an answer about documents may be kept. */
  fresh: (now: Date) => number
  /**
   * `Last-Modified`: when anything public last changed, the one date that is never too old for any
   * answer. Null within the second of a change, which a date cannot split.
   */
  lastModified: (now: Date) => Date | null
}

type Beat = Turns & { changed: Date | null; since: number; until: number }

/** Asks the edition again only when it was written to or when the clock has shown or hidden something. */
export function openPulse(edition: Edition): Pulse {
  let beat: Beat | null = null
  edition.watch(() => {
    beat = null
  })
  const at = (now: Date): Beat => {
    const time = now.getTime()
    if (beat === null || time < beat.since || time >= beat.until) beat = beatOf(edition, now)
    return beat
  }
  const lifetime = (turns: Date | null, now: Date) => {
    const { next, end } = at(now)
    return lifetimeUntil({ next: earliest(next, turns), end: earliest(end, turns) }, now)
  }
  return {
    cacheControl: (turns, now) => cacheControl(lifetime(turns, now)),
    fresh: (now) => lifetime(null, now).fresh,
    lastModified: (now) => {
      const { changed } = at(now)
      const isSettled = changed !== null && secondOf(changed) < secondOf(now)
      return isSettled ? changed : null
    },
  }
}

function beatOf(edition: Edition, now: Date): Beat {
  const { last, next, end } = edition.flips(now)
  const latest = Math.max(edition.lastChangeAt()?.getTime() ?? 0, last?.getTime() ?? 0)
  const changed = latest > 0 ? new Date(latest) : null
  return { next, end, changed, since: now.getTime(), until: next?.getTime() ?? Infinity }
}

function secondOf(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}

function earliest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
