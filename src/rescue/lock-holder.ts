import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { outside } from '../history/outside.ts'

/** Seconds after which Payload takes a lock for left behind. */
const usual = 300

const lockSchema = z.object({ user: z.object({ value: z.string() }), updatedAt: z.string() })

/** Who else is writing in a document: their name, and when they were last seen writing. */
export type Holder = { name: string; at: string }

/** Who else has a document open and is writing in it; null when nobody has. */
export async function lockHolderOf(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<Holder | null> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: new Date(Date.now() - usual * 1000).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: outside(req),
  })
  const { data: lock } = lockSchema.safeParse(docs[0])
  if (!lock || lock.user.value === staff(req)?.id) return null
  const holder = await req.payload.findByID({
    collection: 'users',
    id: lock.user.value,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: outside(req),
    select: { name: true },
  })
  return holder?.name ? { name: holder.name, at: lock.updatedAt } : null
}
