import {
  commitTransaction,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { desk, only } from '../access/who.ts'
import { claimRevision } from '../database/claim.ts'
import { recordAct } from '../staff/audit.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import { readBlog } from './blog.ts'
import type { LiveUpdate } from './live-update.ts'
import { readUpdate } from './write-update.ts'

/** The revision whose change is discarded. */
export const discardSchema = z.object({ rev: z.int().positive() })

/**
 * Puts what readers have on top of a draft that would have changed it. They notice nothing, so
 * whoever wrote the change may do it, too; the words discarded stay in its versions.
 */
export async function discardChange(
  req: PayloadRequest,
  article: string,
  own: string,
  { rev }: z.output<typeof discardSchema>,
): Promise<LiveUpdate | null> {
  await readBlog(req, article)
  const before = await readUpdate(req, article, own)
  if (!before?.out) throw refusedRequest(req, 409, 'nothing-to-discard', nothingThere)
  const isOwn = only('reporter')({ req }) && before.createdBy === staff(req)?.id
  if (!desk({ req }) && !isOwn) throw refusedRequest(req, 403, 'not-yours', notYours)
  await putBack(isolateObjectProperty(req, ['context', 'transactionID']), before, rev)
  return readUpdate(req, article, own)
}

async function putBack(req: PayloadRequest, before: LiveUpdate, expected: number): Promise<void> {
  delete req.transactionID
  await initTransaction(req)
  try {
    const rev = await claimRevision(req, 'liveUpdates', before.id, expected)
    await makeNewest(req, before.id, rev)
    const { id, headline: title } = before
    const entry = { collection: 'liveUpdates', id, title, rev, fields: [], changes: [] }
    await recordAct(req, { ...entry, act: 'restoreVersion' })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

type Stored = { [field: string]: unknown; id: string }

/** Past the hooks of a save, which would publish again what has been out all the time. */
async function makeNewest(req: PayloadRequest, id: string, rev: number): Promise<void> {
  const { db } = req.payload
  const where = { id: { equals: id }, _status: { equals: 'published' } }
  const out = await db.findOne<Stored>({ collection: 'liveUpdates', where, req })
  if (!out) throw refusedRequest(req, 409, 'nothing-to-discard', nothingThere)
  const now = new Date().toISOString()
  await db.createVersion({
    autosave: false,
    collectionSlug: 'liveUpdates',
    createdAt: now,
    parent: id,
    updatedAt: now,
    versionData: { ...out, rev, updatedAt: now },
    returning: false,
    req,
  })
}

const nothingThere = {
  en: 'Readers have these very words: there is no change to discard.',
  zh: '读者看到的就是这些内容，没有可放弃的修改。',
}

const notYours = {
  en: 'Only editors and whoever began the update discard a change of it.',
  zh: '只有编辑或该条目的作者可以放弃修改。',
}
