import type { Appearance, Occupancy } from './clash.ts'
import type { EventFacts, PlaceFacts, SessionFacts } from './facts.ts'

/** Where a session needs its speakers to be. */
export function appearances(session: SessionFacts): Appearance[] {
  const speakers = new Set(session.participations.flatMap(({ speaker }) => speaker ?? []))
  return session.slots.flatMap(({ end, start, status }) => {
    if (!start || !end || status === 'cancelled') return []
    const { id, title } = session
    return [...speakers].map((speaker) => ({ speaker, start, end, session: id, title }))
  })
}

/** The uses a session makes of rooms: its slots that take place, have both times, and are in one. */
export function useOfRooms(
  session: SessionFacts,
  rooms: Map<string, PlaceFacts>,
): (Occupancy & { row: number })[] {
  return session.slots.flatMap(({ end, place, start, status }, row) => {
    if (!start || !end || !place || !rooms.has(place) || status === 'cancelled') return []
    const { event, id, title } = session
    return [{ row, start, end, place, title, event: event ?? '', session: id }]
  })
}

/** An event that names a room as its place has that room for itself all the time. */
export function useOfRoom(event: EventFacts): Occupancy[] {
  const { end, id, name, place, start } = event
  if (!start || !end || !place || !takesPlace(event)) return []
  return [{ start, end, place, event: id, session: null, title: name }]
}

/** An event that was called off, or went online, needs no room. */
export function takesPlace({ eventStatus }: EventFacts): boolean {
  return !['cancelled', 'postponed', 'movedOnline'].includes(eventStatus)
}
