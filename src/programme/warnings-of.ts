import type { PayloadRequest, Where } from 'payload'
import { eventById, placesById, sessionsWhere, speakerNames } from './records.ts'
import { appearances } from './occupancy.ts'
import { eventWarnings, sessionWarnings, type Warning } from './warnings.ts'

/** What an editor should know about a session as it stands in its newest draft. Empty when it is gone. */
export async function warningsOfSession(req: PayloadRequest, id: string): Promise<Warning[]> {
  const [session] = await sessionsWhere(req, { id: { equals: id } }, 'newest')
  if (!session) return []
  const speakers = session.participations.flatMap(({ speaker }) => speaker ?? [])
  const elsewhere: Where | null = speakers.length
    ? { and: [{ 'participations.speaker': { in: speakers } }, { id: { not_equals: id } }] }
    : null
  const others = elsewhere ? await sessionsWhere(req, elsewhere, 'newest') : []
  return sessionWarnings(session, {
    event: session.event ? await eventById(req, session.event) : null,
    places: await placesById(
      req,
      session.slots.map(({ place }) => place),
    ),
    others: others.flatMap(appearances),
    names: await speakerNames(req, speakers),
  })
}

/** What an editor should know about an event as it stands in its newest draft. Empty when it is gone. */
export async function warningsOfEvent(req: PayloadRequest, id: string): Promise<Warning[]> {
  const event = await eventById(req, id)
  if (!event) return []
  const places = await placesById(req, [event.place])
  return eventWarnings(event, {
    place: places.get(event.place ?? '') ?? null,
    sessions: await sessionsWhere(req, { event: { equals: id } }, 'newest'),
  })
}
