import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { desk } from '../access/who.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import { readBlog } from './blog.ts'
import { type LiveUpdate, liveUpdateOf, updateSelect } from './live-update.ts'
import { textOf } from './note-text.ts'
import { liveUpdatesOf } from './out-there.ts'

const id = z.string().min(1).max(64)

const words = {
  headline: z.string().max(200),
  summary: z.string().max(500),
  note: z.object({ text: z.string().max(20_000), photos: z.array(id).max(20) }),
  session: id.nullable(),
  byline: z.array(id).max(20),
  keyEvent: z.boolean(),
  pinned: z.boolean(),
}

/** A new update. Its id is the writer's own, so that one sent twice is there once. */
export const newUpdateSchema = z.object({
  id: z.uuid(),
  publish: z.boolean(),
  ...words,
  summary: words.summary.optional(),
})

/** What is changed of an update, on the revision it was read on. */
export const changeSchema = z
  .object({ ...words, publish: z.boolean() })
  .partial()
  .extend({ rev: z.int().positive() })

type NewUpdate = z.output<typeof newUpdateSchema>
type Change = z.output<typeof changeSchema>

/** Writes an update under a live blog, published at once or as a draft for the desk. */
export async function addUpdate(
  req: PayloadRequest,
  article: string,
  { id: own, publish, ...given }: NewUpdate,
): Promise<LiveUpdate> {
  await readBlog(req, article)
  const before = await readUpdate(req, article, own)
  if (before) return before
  const isOut = publish && desk({ req })
  try {
    const doc = await req.payload.create({
      collection: 'liveUpdates',
      data: {
        id: own,
        article,
        ...fieldsOf(given),
        body: textOf(given.note),
        _status: status(isOut),
      },
      ...{ draft: !isOut, depth: 0, overrideAccess: false, req },
    })
    return liveUpdateOf(doc, null)
  } catch (error) {
    // sent twice at once: the other one was faster
    const there = await readUpdate(req, article, own)
    if (there) return there
    throw error
  }
}

/** Changes words or marks of an update. What only the desk may publish stays a draft of the writer. */
export async function changeUpdate(
  req: PayloadRequest,
  article: string,
  own: string,
  { publish, rev, ...given }: Change,
): Promise<LiveUpdate> {
  await readBlog(req, article)
  const before = await readUpdate(req, article, own)
  if (!before) throw refusedRequest(req, 404, 'no-such-update', notThere)
  const isOut = Boolean(publish) && desk({ req })
  const doc = await req.payload.update({
    collection: 'liveUpdates',
    id: own,
    data: {
      ...{ rev, ...fieldsOf(given), ...(given.note ? { body: textOf(given.note) } : {}) },
      ...(isOut ? { _status: status(true) } : {}),
    },
    ...{ draft: !isOut, depth: 0, overrideAccess: false, overrideLock: false, req },
  })
  return { ...liveUpdateOf(doc, null), out: isOut ? null : outOf(before) }
}

/** What readers have while a draft is written on top: what they had of it before. */
const outOf = ({ headline, isPublished, out, text }: LiveUpdate) =>
  isPublished ? { headline, text } : out

const status = (isOut: boolean) => (isOut ? ('published' as const) : ('draft' as const))

function fieldsOf({ byline, note: _written, ...rest }: Omit<Change, 'publish' | 'rev'>) {
  const credits = byline?.map((contributor) => ({ contributor, role: 'by' as const }))
  return { ...rest, ...(credits ? { byline: credits } : {}) }
}

/** The update in its newest words, in the trash or not; null where there is none. */
export async function readUpdate(
  req: PayloadRequest,
  article: string,
  own: string,
): Promise<LiveUpdate | null> {
  const { docs } = await req.payload.find({
    collection: 'liveUpdates',
    where: { and: [{ id: { equals: own } }, { article: { equals: article } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    draft: true,
    trash: true,
    select: updateSelect,
    overrideAccess: false,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  const [update] = await liveUpdatesOf(req, docs)
  return update ?? null
}

const notThere = { en: 'There is no such update under this live blog.', zh: '该直播下没有此条目。' }
