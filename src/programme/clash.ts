/** Half-open: includes `start`, ends just before `end`, so one session may begin as another ends. */
export type Interval = { start: Date; end: Date }

/** One use of a room by a session, or by an event that is held in a single room. */
export type Occupancy = Interval & {
  place: string
  /** The event a session belongs to, or the event itself: an event does not clash with its own sessions. */
  event: string
  /** The session, or nothing for the event itself. */
  session: string | null
  /** The title to name in a sentence. */
  title: string
}

/** Where a person has to be. */
export type Appearance = Interval & { speaker: string; session: string; title: string }

/** `index` is the position in what was asked about, so a refusal can point at the right row. */
export type Clash<T> = { index: number; with: T }

export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end
}

export function endsBeforeItStarts({ start, end }: Interval): boolean {
  return end <= start
}

export function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** The first clash of each wanted use with the uses already there and with the wanted ones before it. */
export function roomClashes(wanted: Occupancy[], taken: Occupancy[]): Clash<Occupancy>[] {
  return wanted.flatMap((use, index) => {
    const other = [...taken, ...wanted.slice(0, index)].find(
      (each) => each.place === use.place && overlaps(each, use) && !isSameGathering(each, use),
    )
    return other ? [{ index, with: other }] : []
  })
}

/** A person expected in two sessions at once. Two slots of one session do not count: it is one act. */
export function speakerClashes(wanted: Appearance[], others: Appearance[]): Clash<Appearance>[] {
  return wanted.flatMap((use, index) =>
    others
      .filter(
        (each) =>
          each.speaker === use.speaker && each.session !== use.session && overlaps(each, use),
      )
      .map((other) => ({ index, with: other })),
  )
}

/** Counts only when both numbers are known. */
export function isTooSmall(capacity: number | null, expected: number | null): boolean {
  return capacity !== null && expected !== null && capacity < expected
}

function isSameGathering(a: Occupancy, b: Occupancy): boolean {
  return a.event === b.event && (a.session === null || b.session === null)
}
