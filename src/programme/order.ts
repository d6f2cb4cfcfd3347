/** Where a session, or one of its times, stands: ISO instants, and its room by a name that no language changes. */
type Standing = { id: string; start: string; end: string; room: string }

/**
 * The order of a programme, to be compared as text: by beginning and end, then by room. What is on at
 * one time stands in the same order for everybody, in every language.
 */
export function orderOf({ end, id, room, start }: Standing): string {
  return [start, end, room, id].join(below)
}

/** Before every letter, so that “Hall” comes before “Hall 2” whatever follows it. */
const below = '\u0000'

type Session = {
  id: string
  slots: { start: string; end: string; place?: string | null | undefined }[]
}

/** Sessions by their first times, those without one last. `rooms` are names that no language changes. */
export function inProgrammeOrder<One extends Session>(
  sessions: readonly One[],
  rooms: ReadonlyMap<string, string>,
): One[] {
  const ordered = sessions.map((session) => ({ session, order: firstOf(session, rooms) }))
  return ordered
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ session }) => session)
}

function firstOf({ id, slots }: Session, rooms: ReadonlyMap<string, string>): string {
  const orders = slots.map(({ end, place, start }) =>
    orderOf({ id, start, end, room: rooms.get(place ?? '') ?? '' }),
  )
  return orders.toSorted()[0] ?? `9 ${id}`
}
