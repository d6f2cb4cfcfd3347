import type { PayloadRequest } from 'payload'
import { executeAccess } from 'payload'
import type { Rescue } from '../payload-types.ts'
import type { Meeting } from './compared.ts'
import { lastSaverOf } from './last-saver.ts'
import { lockHolderOf } from './lock-holder.ts'

/**
 * Why kept words are not in the document as things stand: whoever asks may not write in it, somebody
 * saved it since, somebody is writing in it; or nothing is in their way any more.
 */
export type Why = 'closed' | 'newer' | 'held' | 'free'

/** Why kept words are not in the document, by whom, and since when. */
export async function whyOutside(
  req: PayloadRequest,
  { rev }: Rescue,
  meeting: Meeting,
): Promise<{ why: Why; by: string | null; at: string }> {
  const { id, stored } = meeting
  const saved = { by: (await lastSaverOf(req, id))?.name ?? null, at: String(stored.updatedAt) }
  if (!(await mayWrite(req, meeting))) return { why: 'closed', ...saved }
  if (stored.rev !== rev) return { why: 'newer', ...saved }
  const holder = await lockHolderOf(req, meeting)
  if (holder) return { why: 'held', by: holder.name, at: holder.at }
  return { why: 'free', ...saved }
}

/** Whether whoever asks may write in a document. */
export async function mayWrite(
  req: PayloadRequest,
  { collection, id, stored }: Pick<Meeting, 'collection' | 'id' | 'stored'>,
): Promise<boolean> {
  const { access } = req.payload.collections[collection].config
  const asked = { id, data: stored, disableErrors: true, req }
  const rule = await executeAccess(asked, access.update)
  if (typeof rule === 'boolean') return rule
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, rule] },
    overrideAccess: true,
    req,
    trash: true,
  })
  return totalDocs > 0
}
