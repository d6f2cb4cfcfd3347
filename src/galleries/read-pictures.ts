import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'
import { type Frame, frameOf, frameSelect } from '../photos/sheet/frame.ts'
import { projectWithin, readAround } from '../wire/around.ts'
import { readDocuments } from '../wire/read.ts'
import { type Showing, showingOf } from './showing.ts'

/** A photo with its own words as the desk has them, whether readers see it, and on whose clock. */
export type Picture = { frame: Frame; showing: Showing; zone: string | null }

/** These photos by a few questions, however many they are; those that do not exist are left out. */
export async function readPictures(req: PayloadRequest, ids: string[]): Promise<Picture[]> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: { ...frameSelect, embargoTimeZone: true },
    overrideAccess: false,
    req: isolateObjectProperty(req, ['fallbackLocale', 'context']),
  })
  const showing = await showingNow(
    req.payload,
    docs.map(({ id }) => id),
  )
  return docs.map((doc) => ({
    frame: frameOf(doc),
    showing: showing.get(doc.id) ?? { kind: 'draft' },
    zone: doc.embargoTimeZone ?? null,
  }))
}

/** Asks what the wire asks, embargoes of sessions included, so that both always agree. */
async function showingNow(payload: Payload, ids: string[]): Promise<Map<string, Showing>> {
  const stored = await readDocuments(payload, 'photos', { id: { in: ids } })
  const now = new Date()
  const around = await readAround(payload, 'photos', stored, now)
  return new Map(
    stored.map((doc) => {
      const { projection } = projectWithin('photos', doc, around(doc), now)
      return [doc.id, showingOf(projection, doc._status === 'published', now)]
    }),
  )
}
