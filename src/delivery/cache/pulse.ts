import type { Edition } from '../../wire/edition.ts'
import { cacheControl, lifetimeUntil, type Turns } from '../answer.ts'

/** What is said of an answer for one second, as it changes with the edition and the clock. */
export type Saying = {
  /** Ends at the next embargo or expiry, or at the answer's own turn. */
  cacheControl: string
  /**
   * When anything public last changed, the one date that is never too old for any answer. Null
   * within the second of a change, which a date cannot split.
   */
  lastModified: Date | null
  lastModifiedSaid: string
}

export type Pulse = {
  /** The same object for the whole second, so that what is made of it can be kept as long. */
  saying: (turns: Date | null, now: Date) => Saying
  /** Seconds an answer about documents may be kept. */
  fresh: (now: Date) => number
}

type Beat = Turns & { changed: Date | null; since: number; until: number }

/** Asks the edition again only when it was written to or when the clock has shown or hidden something. */
export function openPulse(edition: Edition): Pulse {
  let beat: Beat | null = null
  let said: { second: number; saying: Saying } | null = null
  const forget = (): void => {
    beat = null
    said = null
  }
  edition.watch(forget)
  const at = (now: Date): Beat => {
    const time = now.getTime()
    if (beat && (time < beat.since || time >= beat.until)) forget()
    beat ??= beatOf(edition, now)
    return beat
  }
  const usual = (now: Date): Saying => {
    const current = at(now)
    const second = secondOf(now)
    if (said?.second !== second) said = { second, saying: sayingOf(current, null, now) }
    return said.saying
  }
  return {
    saying: (turns, now) => (turns === null ? usual(now) : sayingOf(at(now), turns, now)),
    fresh: (now) => lifetimeUntil(at(now), endOfSecond(now)).fresh,
  }
}

function beatOf(edition: Edition, now: Date): Beat {
  const { last, next, end } = edition.flips(now)
  const latest = Math.max(edition.lastChangeAt()?.getTime() ?? 0, last?.getTime() ?? 0)
  const changed = latest > 0 ? new Date(latest) : null
  return { next, end, changed, since: now.getTime(), until: next?.getTime() ?? Infinity }
}

/** What is true at the end of the second may be said during all of it. */
function sayingOf({ next, end, changed }: Beat, turns: Date | null, now: Date): Saying {
  const lifetime = lifetimeUntil(
    { next: earliest(next, turns), end: earliest(end, turns) },
    endOfSecond(now),
  )
  const isSettled = changed !== null && secondOf(changed) < secondOf(now)
  return {
    cacheControl: cacheControl(lifetime),
    lastModified: isSettled ? changed : null,
    lastModifiedSaid: isSettled ? changed.toUTCString() : '',
  }
}

function endOfSecond(now: Date): Date {
  return new Date((secondOf(now) + 1) * 1000 - 1)
}

function secondOf(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}

function earliest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
