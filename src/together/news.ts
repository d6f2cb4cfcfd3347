import type { PayloadRequest, Where } from 'payload'
import { staff } from '../access/roles.ts'
import { lastSaverOf } from '../rescue/last-saver.ts'
import { type Act, acts } from '../staff/act.ts'
import { isWriting } from './is-writing.ts'
import type { Held } from './locks.ts'

/** What was done to a document; `isOwn` where whoever asks did it, in another tab for instance. */
export type News = { act: Act; by: string; at: string; rev: number; isOwn: boolean }

/** The document, its newest revision, and when that was made. */
type Known = Held & { rev: number; updatedAt: string }

/**
 * The newest thing done to a document since a revision; whoever saved it last, where more was typed in
 * a spell that has its line in the audit log already.
 */
export async function newsOf(
  req: PayloadRequest,
  known: Known,
  since: number,
): Promise<News | null> {
  const lines = await linesSince(req, known, since)
  if (lines.length === 0 && known.rev > since) return lastTyped(req, known)
  const told = lines.filter((line) => !(line.isOwn && isWriting(line.act)))
  return told.find(({ act }) => !isWriting(act)) ?? told[0] ?? null
}

async function lastTyped(
  req: PayloadRequest,
  { id, rev, updatedAt: at }: Known,
): Promise<News | null> {
  const last = await lastSaverOf(req, id)
  if (!last || last.id === staff(req)?.id) return null
  return { act: 'autosave', at, by: last.name, rev, isOwn: false }
}

async function linesSince(req: PayloadRequest, held: Held, since: number): Promise<News[]> {
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
  return docs.flatMap(({ act, createdAt, rev, userId, who }): News[] =>
    act ? [{ act, at: createdAt, by: who ?? '', rev: rev ?? 0, isOwn: userId === person }] : [],
  )
}

const doneSince = ({ collection, id }: Held, since: number): Where => ({
  and: [
    { document: { equals: id } },
    { of: { equals: collection } },
    { rev: { greater_than: since } },
    { act: { in: acts.filter((act) => act !== 'create') } },
  ],
})
