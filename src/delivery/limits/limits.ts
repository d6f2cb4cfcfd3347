import { fillBuckets, type Quota, type Taken } from './buckets.ts'
import { formLine, type Line } from './line.ts'

/** What keeps us from promising more work than we can do, and one client from having all of it. */
export type Limits = {
  /** Null when clients are not limited. */
  quota: Quota | null
  /** Takes the cost of an answer from a client; null when clients are not limited. */
  take: (client: string, cost: number, now: Date) => Taken | null
  /** Puts right what was taken once it is known how many milliseconds the work took. */
  settle: (client: string, cost: number, took: number, now: Date) => void
  /** Gives everything back: the answer was not made. */
  giveBack: (client: string, cost: number, now: Date) => void
  /** Whether an answer of this cost must not be begun now: a stale one, or none. */
  refuses: (cost: number) => boolean
  line: Line
}

export type LimitsParts = {
  /** Units a client may ask for in a minute; 0 does not limit clients. */
  perMinute: number
  /** Milliseconds by which the process is late, as `watchEventLoop` says. */
  delay: () => number
}

/** A unit is about a millisecond, so that the last in the line is answered well within a second. */
const longestLine = { works: 200, cost: 250, wait: 300 }

/** Milliseconds. A process that is this late must first catch up. */
const latest = 500

/**
 * How far the time an answer took corrects its cost: down to this part of it, and up to as many
 * milliseconds as the heaviest question takes on a slow machine, so that nothing is worth asking for
 * because it is priced too low. Beyond that it was the machine that stood still.
 */
const correction = { least: 0.25, mostTook: 5_000 }

export function setLimits({ perMinute, delay }: LimitsParts): Limits {
  const quota = perMinute > 0 ? { units: perMinute, seconds: 60 } : null
  const buckets = quota && fillBuckets(quota)
  const line = formLine(longestLine)
  return {
    quota,
    line,
    take: (client, cost, now) => buckets?.take(client, cost, now) ?? null,
    settle: (client, cost, took, now) => {
      const real = Math.max(cost * correction.least, Math.min(correction.mostTook, took))
      buckets?.giveBack(client, cost - real, now)
    },
    giveBack: (client, cost, now) => void buckets?.giveBack(client, cost, now),
    refuses: (cost) => delay() > latest || line.isFull(cost),
  }
}
