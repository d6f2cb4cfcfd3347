import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'
import { takeTurn } from '../database/turn.ts'
import { type Refusal, refuse } from '../fields/refuse.ts'
import {
  type Booking,
  refusedBookings,
  statesToFit,
  takeTurnAtSessions,
  takeTurnsAt,
} from './bookings.ts'
import { takesPlace, useOfRoom, useOfRooms } from './occupancy.ts'
import { endsBeforeItStarts } from './clash.ts'
import { becomesPublic, isDue, roomsOnly } from './due.ts'
import { type EventFacts, eventFacts, type PlaceFacts } from './facts.ts'
import { eventsWhere, placesById, sessionsWhere, type State } from './records.ts'
import { editionTaken, endBeforeStart, roomGivenAway } from './sentences.ts'

type Args = Parameters<CollectionBeforeValidateHook>[0]

const decisive = ['start', 'end', 'place', 'eventStatus', 'series', 'edition']

/** Refuses an event that cannot be: ending before it starts, a second edition of one number, in a room that is taken. */
export const checkEvent: CollectionBeforeValidateHook = async (args) => {
  const { collection, data, originalDoc, req } = args
  if (!isDue(args, decisive)) return
  const where = { collection: collection.slug, req }
  const event = eventFacts({ ...originalDoc, ...data, id: originalDoc?.id ?? data?.id })
  const { end, start } = event
  const backwards = start && end && endsBeforeItStarts({ start, end })
  refuse(backwards ? [{ path: 'end', said: endBeforeStart }] : [], where)
  refuse(await editionRefusals(req, event), where)
  const ofSessions = await bookingsAgain(args, event)
  const own = useOfRoom(event).map((use) => ({ ...use, path: 'place' }))
  await takeTurnsAt(req, [...own, ...ofSessions.flatMap(({ bookings }) => bookings)])
  refuse(await ownRefusals(req, event, own, becomesPublic(args)), where)
  refuse(await sessionRefusals(req, event, ofSessions), where)
}

/** Waits its turn at the series, so that of two saves at once the second sees the first. */
async function editionRefusals(req: PayloadRequest, event: EventFacts): Promise<Refusal[]> {
  const { edition, id, series } = event
  if (!series || edition === null) return []
  await takeTurn(req, `series:${series}`)
  const same: Where = {
    and: [
      { series: { equals: series } },
      { edition: { equals: edition } },
      { id: { not_equals: id } },
    ],
  }
  const [other] = [
    ...(await eventsWhere(req, same, 'newest')),
    ...(await eventsWhere(req, same, 'published')),
  ]
  return other ? [{ path: 'edition', said: editionTaken(edition, other.name) }] : []
}

async function ownRefusals(
  req: PayloadRequest,
  event: EventFacts,
  wanted: Booking[],
  publishing: boolean,
): Promise<Refusal[]> {
  const rooms = roomsOnly(await placesById(req, [event.place]))
  const bookings = wanted.filter(({ place }) => rooms.has(place))
  const against = statesToFit(publishing)
  return refusedBookings(req, bookings, rooms, { against, timeZone: event.timeZone || 'UTC' })
}

type InState = { state: State; bookings: Booking[]; rooms: Map<string, PlaceFacts> }

/**
 * What the sessions of an event need that is on again, as editors and, when it is published, as
 * readers know them: others could take their rooms meanwhile. Empty for any other save.
 */
async function bookingsAgain(args: Args, event: EventFacts): Promise<InState[]> {
  if (!(await isOnAgain(args, event))) return []
  const { req } = args
  await takeTurnAtSessions(req, event.id)
  const found: InState[] = []
  for (const state of statesToFit(becomesPublic(args))) {
    const sessions = await sessionsWhere(req, { event: { equals: event.id } }, state)
    const places = sessions.flatMap(({ slots }) => slots.map(({ place }) => place))
    const rooms = roomsOnly(await placesById(req, places))
    const uses = sessions.flatMap((session) => useOfRooms(session, rooms))
    found.push({ state, rooms, bookings: uses.map((use) => ({ ...use, path: 'eventStatus' })) })
  }
  return found
}

/** Whether it was called off, put off or online only, to editors or to readers, and now is not. */
async function isOnAgain(args: Args, event: EventFacts): Promise<boolean> {
  const { originalDoc, req } = args
  if (!originalDoc || !takesPlace(event)) return false
  if (!takesPlace(eventFacts(originalDoc))) return true
  if (!becomesPublic(args)) return false
  const shown = await eventsWhere(req, { id: { equals: event.id } }, 'published')
  return shown.some((each) => !takesPlace(each))
}

/** The first clash is enough: it names both sessions, and stands at one field. */
async function sessionRefusals(
  req: PayloadRequest,
  { timeZone }: EventFacts,
  wanted: InState[],
): Promise<Refusal[]> {
  for (const { bookings, rooms, state } of wanted) {
    const [first] = await refusedBookings(req, bookings, rooms, {
      ...{ against: [state], timeZone: timeZone || 'UTC' },
      say: (room, { title }, at, zone) =>
        roomGivenAway(room, { session: title, by: at.title, at }, zone),
    })
    if (first) return [first]
  }
  return []
}
