import type { PayloadRequest } from 'payload'
import { staff } from '../access/roles.ts'
import { outside } from '../history/outside.ts'
import { nameOf } from './name-of.ts'
import { type Held, lockOf } from '../together/locks.ts'

/** Who else is writing in a document: their name, and when they were last seen writing. */
export type Holder = { name: string; at: string }

/** Who else has a document open and is writing in it; null when nobody has. */
export async function lockHolderOf(req: PayloadRequest, held: Held): Promise<Holder | null> {
  const lock = await lockOf(outside(req), held)
  if (!lock || lock.person === staff(req)?.id) return null
  const name = await nameOf(req, lock.person)
  return name ? { name, at: lock.at } : null
}
