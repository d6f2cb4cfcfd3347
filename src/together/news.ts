import type { PayloadRequest, Where } from 'payload'
import { staff } from '../access/roles.ts'
import { lockHolderOf } from '../rescue/lock-holder.ts'
import { type Act, acts } from '../staff/act.ts'
import { isWriting } from './is-writing.ts'
import type { Held } from './lock.ts'

/** What was done to a document; `isOwn` where whoever asks did it, in another tab for instance. */
export type News = { act: Act; by: string; at: string; rev: number; isOwn: boolean }

/** What a form is told of its document: the newest thing done to it, and who else is writing in it. */
export async function newsOf(req: PayloadRequest, held: Held, since: number) {
  const [done, holder] = [await lastDone(req, held, since), await lockHolderOf(req, held)]
  return { news: done, holder }
}

async function lastDone(req: PayloadRequest, held: Held, since: number): Promise<News | null> {
  const person = staff(req)?.id
  const { docs } = await req.payload.find({
    collection: 'auditLog',
    where: doneSince(held, since),
    sort: '-createdAt',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { act: true, createdAt: true, rev: true, userId: true, who: true },
    overrideAccess: true,
    req,
  })
  const lines = docs.flatMap(({ act, createdAt, rev, userId, who }): News[] =>
    act ? [{ act, at: createdAt, by: who ?? '', rev: rev ?? 0, isOwn: userId === person }] : [],
  )
  const told = lines.filter((line) => !(line.isOwn && isWriting(line.act)))
  return told.find(({ act }) => !isWriting(act)) ?? told[0] ?? null
}

const doneSince = ({ collection, id }: Held, since: number): Where => ({
  and: [
    { document: { equals: id } },
    { of: { equals: collection } },
    { rev: { greater_than: since } },
    { act: { in: acts.filter((act) => act !== 'create') } },
  ],
})
