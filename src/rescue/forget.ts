import type { PayloadRequest, Where } from 'payload'
import type { Rescue } from '../payload-types.ts'

/** Forgets words that are settled, unless their form has put newer ones into the record since it was read. */
export async function forget(
  req: PayloadRequest,
  { id, updatedAt }: Pick<Rescue, 'id' | 'updatedAt'>,
): Promise<void> {
  const asRead: Where = { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] }
  await req.payload.db.deleteMany({ collection: 'rescues', where: asRead, req })
}
