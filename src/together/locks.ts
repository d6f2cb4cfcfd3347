import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

/** Where Payload keeps who is writing in what. */
export const locks = 'payload-locked-documents'

/** Seconds after which Payload takes a lock for left behind. */
const usual = 300

const lockSchema = z.object({ user: z.object({ value: z.string() }), updatedAt: z.string() })

/** A document, as its lock names it. */
export type Held = { collection: string; id: string }

/** Whose a lock is, and when they were last seen writing. */
export type Lock = { person: string; at: string }

/** The locks of a document; those of one person, where one is named. */
export const locksOf = ({ collection, id }: Held, person?: string): Where => ({
  and: [
    { 'document.relationTo': { equals: collection } },
    { 'document.value': { equals: id } },
    ...(person === undefined ? [] : [{ 'user.value': { equals: person } }]),
  ],
})

/** Whether documents of a collection are locked at all; SQLite refuses the question about others. */
export function isLockable(req: PayloadRequest, slug: string): boolean {
  const collection = req.payload.config.collections.find((each) => each.slug === slug)
  return collection !== undefined && collection.lockDocuments !== false
}

/** The lock a document is under; null where nobody was seen writing in it for five minutes. */
export async function lockOf(req: PayloadRequest, held: Held): Promise<Lock | null> {
  if (!isLockable(req, held.collection)) return null
  const since = new Date(Date.now() - usual * 1000).toISOString()
  const { docs } = await req.payload.find({
    collection: locks,
    where: { and: [locksOf(held), { updatedAt: { greater_than: since } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { data: lock } = lockSchema.safeParse(docs[0])
  return lock ? { person: lock.user.value, at: lock.updatedAt } : null
}
