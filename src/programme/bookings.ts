import type { PayloadRequest, Where } from 'payload'
import { type Occupancy, roomClashes } from './clash.ts'
import type { PlaceFacts } from './facts.ts'
import type { Refusal, Said } from '../fields/refuse.ts'
import { takeTurn } from '../database/turn.ts'
import { eventsWhere, sessionsWhere, type State } from './records.ts'
import { takesPlace, useOfRoom, useOfRooms } from './occupancy.ts'
import { roomTaken } from './sentences.ts'

/** A wanted use of a room and the form field that asks for it. */
export type Booking = Occupancy & { path: string }

/** Words a refusal; `zone` is the IANA zone times are printed in. */
type Wording = (room: string, wanted: Booking, taken: Occupancy, zone: string) => Said

const askedInARow: Wording = (room, _wanted, taken, zone) =>
  roomTaken(room, taken.title, taken, zone)

type Asking = { against: readonly State[]; timeZone: string; say?: Wording }

/**
 * A refusal for each booking that meets another one, as editors or as readers know it. Waits its
 * turn at every room, so that of two saves at once the second sees the first.
 */
export async function refusedBookings(
  req: PayloadRequest,
  bookings: Booking[],
  rooms: Map<string, PlaceFacts>,
  { against, timeZone, say = askedInARow }: Asking,
): Promise<Refusal[]> {
  if (bookings.length === 0) return []
  await takeTurnsAt(req, bookings)
  const taken: Occupancy[] = []
  for (const state of against) taken.push(...(await takenBy(req, bookings, rooms, state)))
  return roomClashes(bookings, taken).flatMap(({ index, with: other }) => {
    const room = rooms.get(other.place)?.name ?? ''
    const wanted = bookings[index]
    return wanted ? [{ path: wanted.path, said: say(room, wanted, other, timeZone) }] : []
  })
}

/** What is being published must fit what is public too. */
export function statesToFit(publishing: boolean): readonly State[] {
  return publishing ? ['newest', 'published'] : ['newest']
}

/** Every room at once and in one order: whoever took some first could wait for us for the others. */
export async function takeTurnsAt(req: PayloadRequest, uses: Occupancy[]): Promise<void> {
  const rooms = new Set(uses.map(({ place }) => place).toSorted())
  for (const room of rooms) await takeTurn(req, `place:${room}`)
}

/**
 * While an event is called off its sessions take rooms without being checked, and when it is on
 * again all of them are: each waits for the other. Taken before the turn at any room.
 */
export async function takeTurnAtSessions(req: PayloadRequest, event: string): Promise<void> {
  await takeTurn(req, `sessions:${event}`)
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
