import {
  commitTransaction,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { desk } from '../access/who.ts'
import { recordAct } from '../staff/audit.ts'
import { tellOf } from '../wire/tell.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import { type Blog, readBlog } from './blog.ts'
import { addUpdate } from './write-update.ts'

/** The last word of a live blog. Its id is the writer's own, so that closing twice writes it once. */
export const endNoteSchema = z.object({
  id: z.uuid(),
  headline: z.string().max(200),
  text: z.string().trim().min(1).max(20_000),
  pinned: z.boolean(),
})

/**
 * Publishes the end note, then says that the coverage has ended. Sent again it finds done what was
 * done and does the rest.
 */
export async function closeLive(
  req: PayloadRequest,
  id: string,
  { headline, text, ...note }: z.output<typeof endNoteSchema>,
  now: Date,
): Promise<Blog> {
  const blog = await blogForDesk(req, id)
  if (blog.coverageEndTime !== null) return blog
  const words = { headline, note: { text, photos: [] }, session: null, byline: [], keyEvent: false }
  await addUpdate(req, id, { ...note, ...words, publish: true })
  return mark(req, blog, now.toISOString())
}

/** The coverage goes on. The end note stays until somebody takes it off. */
export async function reopenLive(req: PayloadRequest, id: string): Promise<Blog> {
  const blog = await blogForDesk(req, id)
  return blog.coverageEndTime === null ? blog : mark(req, blog, null)
}

async function blogForDesk(req: PayloadRequest, id: string): Promise<Blog> {
  if (!desk({ req })) throw refusedRequest(req, 403, 'only-the-desk', onlyTheDesk)
  return readBlog(req, id)
}

/**
 * Written on what readers have and on the newest draft alike, past both: it is a state like
 * published or killed, so it neither publishes words that wait nor loses them.
 */
async function mark(req: PayloadRequest, blog: Blog, coverageEndTime: string | null) {
  const own = isolateObjectProperty(req, ['context', 'transactionID'])
  delete own.transactionID
  await initTransaction(own)
  try {
    await writeEnd(own, blog.id, coverageEndTime)
    await recordAct(own, {
      ...{ collection: 'articles', id: blog.id, act: 'edit', title: blog.headline, rev: null },
      ...{ fields: ['coverageEndTime'], changes: [] },
    })
    tellOf(own, { type: 'articles', id: blog.id })
    await commitTransaction(own)
  } catch (error) {
    await killTransaction(own)
    throw error
  }
  return { ...blog, coverageEndTime }
}

/** The first write takes the turn: what is read after it is the newest, and stays it. */
async function writeEnd(req: PayloadRequest, id: string, coverageEndTime: string | null) {
  const { db } = req.payload
  await db.updateOne({
    collection: 'articles',
    id,
    data: { coverageEndTime },
    returning: false,
    req,
  })
  const { docs } = await db.findVersions({
    collection: 'articles',
    where: { parent: { equals: id }, latest: { equals: true } },
    limit: 1,
    pagination: false,
    req,
  })
  const [newest] = docs
  if (!newest) return
  const versionData = { ...newest, version: { ...newest.version, coverageEndTime } }
  await db.updateVersion({ collection: 'articles', id: newest.id, versionData, req })
}

const onlyTheDesk = {
  en: 'Only editors close and reopen a live blog.',
  zh: '只有编辑可以结束或重新开启直播。',
}
