import type { PayloadRequest } from 'payload'
import { staff } from '../access/roles.ts'
import { outside } from '../history/outside.ts'
import { type Held, lockOf } from '../together/locks.ts'

/** Who else is writing in a document: their name, and when they were last seen writing. */
export type Holder = { name: string; at: string }

/** Who else has a document open and is writing in it; null when nobody has. */
export async function lockHolderOf(req: PayloadRequest, held: Held): Promise<Holder | null> {
  const lock = await lockOf(outside(req), held)
  if (!lock || lock.person === staff(req)?.id) return null
  const holder = await req.payload.findByID({
    collection: 'users',
    id: lock.person,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: outside(req),
    select: { name: true },
  })
  return holder?.name ? { name: holder.name, at: lock.at } : null
}
