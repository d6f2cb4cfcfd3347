/** One item of the programme as the composer offers it. */
export type Running = {
  id: string
  title: string
  slots: readonly { start: string; end: string; isCancelled: boolean }[]
}

/** Minutes for which a session is still reported on after its end. */
const afterwards = 15

/**
 * The session somebody who writes now most likely writes about: the one under way that began last,
 * else the one that ended within the last quarter of an hour. Null when there is none.
 */
export function runningAt(sessions: readonly Running[], now: Date): string | null {
  return latest(sessions, now, 0) ?? latest(sessions, now, afterwards)
}

function latest(sessions: readonly Running[], now: Date, grace: number): string | null {
  const at = now.getTime()
  const going = sessions.flatMap(({ id, slots }) =>
    slots
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ end, start }) => ({ id, start: Date.parse(start), end: Date.parse(end) }))
      .filter(({ end, start }) => start <= at && at < end + grace * 60_000),
  )
  return going.toSorted((one, other) => other.start - one.start)[0]?.id ?? null
}
