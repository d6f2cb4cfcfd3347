import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'
import { takeTurn } from '../database/turn.ts'
import { type Refusal, refuse } from '../fields/refuse.ts'
import { refusedBookings } from './bookings.ts'
import { useOfRoom } from './occupancy.ts'
import { endsBeforeItStarts } from './clash.ts'
import { becomesPublic, isDue, roomsOnly } from './due.ts'
import { type EventFacts, eventFacts } from './facts.ts'
import { eventsWhere, placesById } from './records.ts'
import { editionTaken, endBeforeStart } from './sentences.ts'

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
  refuse(await roomRefusals(req, event, becomesPublic(args)), where)
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

async function roomRefusals(
  req: PayloadRequest,
  event: EventFacts,
  publishing: boolean,
): Promise<Refusal[]> {
  const rooms = roomsOnly(await placesById(req, [event.place]))
  const bookings = useOfRoom(event)
    .filter(({ place }) => rooms.has(place))
    .map((use) => ({ ...use, path: 'place' }))
  return refusedBookings(req, bookings, rooms, { publishing, timeZone: event.timeZone || 'UTC' })
}
