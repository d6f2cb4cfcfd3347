import type { PayloadRequest, Where } from 'payload'
import { type Occupancy, roomClashes } from './clash.ts'
import type { PlaceFacts } from './facts.ts'
import type { Refusal } from '../fields/refuse.ts'
import { takeTurn } from '../database/turn.ts'
import { eventsWhere, sessionsWhere, type State } from './records.ts'
import { takesPlace, useOfRoom, useOfRooms } from './occupancy.ts'
import { roomTaken } from './sentences.ts'

/** A wanted use of a room and the form field it was typed in. */
export type Booking = Occupancy & { path: string }

/**
 * A refusal for each booking that meets another one. Waits its turn at every room, so that of two
 * saves at once the second sees the first. What is being published must also fit what is public.
 */
export async function refusedBookings(
  req: PayloadRequest,
  bookings: Booking[],
  rooms: Map<string, PlaceFacts>,
  { publishing, timeZone }: { publishing: boolean; timeZone: string },
): Promise<Refusal[]> {
  if (bookings.length === 0) return []
  for (const room of new Set(bookings.map(({ place }) => place).toSorted()))
    await takeTurn(req, `place:${room}`)
  const taken = await takenBy(req, bookings, rooms, 'newest')
  const shown = publishing ? await takenBy(req, bookings, rooms, 'published') : []
  return roomClashes(bookings, [...taken, ...shown]).flatMap(({ index, with: other }) => {
    const room = rooms.get(other.place)?.name ?? ''
    const path = bookings[index]?.path
    return path ? [{ path, said: roomTaken(room, other.title, other, timeZone) }] : []
  })
}

/** Every use of these rooms by others around these times. */
async function takenBy(
  req: PayloadRequest,
  bookings: Booking[],
  rooms: Map<string, PlaceFacts>,
  state: State,
): Promise<Occupancy[]> {
  const around = window(bookings)
  const sessions = await sessionsWhere(req, inSlots(around), state)
  const hosts = [...new Set(sessions.map(({ event }) => event ?? ''))]
  const holding = await eventsWhere(req, { id: { in: hosts } }, state)
  const off = new Set(holding.filter((event) => !takesPlace(event)).map(({ id }) => id))
  const events = await eventsWhere(req, inEvents(around), state)
  return [
    ...sessions
      .filter(({ event }) => !off.has(event ?? ''))
      .flatMap((each) => useOfRooms(each, rooms)),
    ...events.flatMap(useOfRoom),
  ].filter(
    ({ event, session }) => !bookings.some((own) => own.event === event && own.session === session),
  )
}

type Window = { rooms: string[]; from: Date; until: Date }

function window(bookings: Booking[]): Window {
  return {
    rooms: [...new Set(bookings.map(({ place }) => place))],
    from: new Date(Math.min(...bookings.map(({ start }) => start.getTime()))),
    until: new Date(Math.max(...bookings.map(({ end }) => end.getTime()))),
  }
}

/** Wider than needed: each condition may hold for another slot. The rule looks again. */
const inSlots = ({ from, rooms, until }: Window): Where => ({
  and: [
    { 'slots.place': { in: rooms } },
    { 'slots.start': { less_than: until.toISOString() } },
    { 'slots.end': { greater_than: from.toISOString() } },
  ],
})

const inEvents = ({ from, rooms, until }: Window): Where => ({
  and: [
    { place: { in: rooms } },
    { start: { less_than: until.toISOString() } },
    { end: { greater_than: from.toISOString() } },
  ],
})
