const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Milliseconds between an attempt and the next: eleven attempts over a little more than three days. */
export const waits = [
  5 * second,
  30 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

/** An endpoint may ask for this much patience and not more. */
const longest = 24 * hour

type Failure = {
  /** Attempts made so far, the failed one included. */
  tries: number
  /** What the endpoint asked for, in milliseconds. */
  retryAfter: number | null
}

/**
 * When to try again after a failure, up to a fifth later than planned so that what failed together
 * does not come back together; null when it is given up.
 */
export function nextAttempt(
  { retryAfter, tries }: Failure,
  now: Date,
  random: () => number,
): Date | null {
  const wait = waits[tries - 1]
  if (wait === undefined) return null
  const asked = Math.min(retryAfter ?? 0, longest)
  return new Date(now.getTime() + Math.max(wait, asked) * (1 + random() / 5))
}

/** Milliseconds from a `Retry-After`: seconds or a date; null when it says nothing we understand. */
export function retryAfterOf(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * second
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}

type Record = { failures: number; failingSince: Date | null }

const patience = { failures: 8, time: 24 * hour }

/** Whether an endpoint is to be left alone: eight failures in a row, over a day or longer. */
export function isHopeless({ failingSince, failures }: Record, now: Date): boolean {
  if (failingSince === null || failures < patience.failures) return false
  return now.getTime() - failingSince.getTime() >= patience.time
}
