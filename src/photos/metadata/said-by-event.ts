import type { PayloadRequest } from 'payload'
import { eventsWhere } from '../../programme/records.ts'

/**
 * What a photo taken at an event shows unless somebody says otherwise: its place, and its name as a
 * keyword. Only what readers know already: a photo may be public before its event is.
 */
export async function saidByEvent(req: PayloadRequest, event: unknown) {
  if (typeof event !== 'string') return {}
  const [found] = await eventsWhere(req, { id: { equals: event } }, 'published')
  if (!found) return {}
  const { docs } = await req.payload.find({
    collection: 'places',
    where: { and: [{ id: { equals: found.place } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
    req,
  })
  return { locationShown: docs[0]?.name ?? null, keywords: found.name ? [found.name] : [] }
}
