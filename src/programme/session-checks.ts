import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { type Refusal, refuse } from '../fields/refuse.ts'
import { refusedBookings, statesToFit, takeTurnAtSessions } from './bookings.ts'
import { endsBeforeItStarts, isWithin } from './clash.ts'
import { becomesPublic, isDue, roomsOnly } from './due.ts'
import { type EventFacts, type SessionFacts, sessionFacts } from './facts.ts'
import { takesPlace, useOfRooms } from './occupancy.ts'
import { eventById, placesById } from './records.ts'
import { endBeforeStart, outsideEvent, unknownTrack } from './sentences.ts'

/** Refuses a session that cannot be: outside its event, ending before it starts, in a room that is taken. */
export const checkSession: CollectionBeforeValidateHook = async (args) => {
  const { collection, data, originalDoc, req } = args
  if (!isDue(args, ['event', 'slots', 'track'])) return
  const session = sessionFacts({ ...originalDoc, ...data, id: originalDoc?.id ?? data?.id })
  const event = session.event ? await eventById(req, session.event) : null
  const refusals = [...slotRefusals(session, event), ...trackRefusals(session, event)]
  refuse(refusals, { collection: collection.slug, req })
  const taken = event ? await roomRefusals(req, session, event, becomesPublic(args)) : []
  refuse(taken, { collection: collection.slug, req })
}

/** What is wrong with the times of a session by themselves and beside its event. */
export function slotRefusals(session: SessionFacts, event: EventFacts | null): Refusal[] {
  return session.slots.flatMap(({ end, start }, row) => {
    if (!start || !end) return []
    if (endsBeforeItStarts({ start, end }))
      return [{ path: `slots.${row}.end`, said: endBeforeStart }]
    if (!event?.start || !event.end) return []
    const days = { start: event.start, end: event.end, timeZone: event.timeZone || 'UTC' }
    if (isWithin({ start, end }, days)) return []
    const path = start < days.start ? `slots.${row}.start` : `slots.${row}.end`
    return [{ path, said: outsideEvent(days) }]
  })
}

function trackRefusals({ track }: SessionFacts, event: EventFacts | null): Refusal[] {
  const known = (event?.tracks ?? []).map(({ key }) => key)
  if (!track || !event || known.includes(track)) return []
  return [{ path: 'track', said: unknownTrack(track, known) }]
}

async function roomRefusals(
  req: PayloadRequest,
  session: SessionFacts,
  event: EventFacts,
  publishing: boolean,
): Promise<Refusal[]> {
  if (!(await isOn(req, event))) return []
  const rooms = roomsOnly(
    await placesById(
      req,
      session.slots.map(({ place }) => place),
    ),
  )
  const bookings = useOfRooms(session, rooms).map((use) => ({
    ...use,
    path: `slots.${use.row}.place`,
  }))
  const against = statesToFit(publishing)
  return refusedBookings(req, bookings, rooms, { against, timeZone: event.timeZone || 'UTC' })
}

/** Looks twice at an event that is off: it may be put on again at this very moment. */
async function isOn(req: PayloadRequest, event: EventFacts): Promise<boolean> {
  if (takesPlace(event)) return true
  await takeTurnAtSessions(req, event.id)
  const now = await eventById(req, event.id)
  return now !== null && takesPlace(now)
}
