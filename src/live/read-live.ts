import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { type Blog, readBlog } from './blog.ts'
import { type LiveUpdate, updateSelect } from './live-update.ts'
import { liveUpdatesOf } from './out-there.ts'
import type { Running } from './running.ts'

/**
 * What the composer shows. `at` is what to ask with as `since` for what changes afterwards, at once
 * while it `hasMore`; `reached` what to ask with as `before` for the page after this one.
 */
export type LiveState = {
  blog: Blog
  updates: LiveUpdate[]
  hasMore: boolean
  sessions: Running[]
  at: string
  reached: string | null
}

/** Updates read at once. */
const most = 50

/** Changes of the last moments are told twice: a save takes its time before it is committed. */
const overlap = 5_000

export type Asked = { since: string | null; before: string | null }

/**
 * The newest updates, and the pinned ones, which stand on top however old they are; with `since`
 * those changed meanwhile, the first change first, in the trash or not.
 */
export async function readLive(
  req: PayloadRequest,
  id: string,
  asked: Asked,
  now: Date,
): Promise<LiveState> {
  const blog = await readBlog(req, id)
  const isFirst = asked.since === null && asked.before === null
  const { docs, hasNextPage: hasMore } = await pageOf(req, id, asked)
  const pinned = isFirst && hasMore ? await pinnedIn(req, id) : []
  const sessions = isFirst ? await sessionsOf(req, blog.events) : []
  const all = [...new Map([...docs, ...pinned].map((doc) => [doc.id, doc])).values()]
  return {
    ...{ blog, hasMore, sessions, at: nextAt(docs, hasMore && asked.since !== null, now) },
    updates: await liveUpdatesOf(req, all),
    reached: docs.at(-1)?.createdAt ?? null,
  }
}

async function pageOf(req: PayloadRequest, id: string, { before, since }: Asked) {
  return req.payload.find({
    collection: 'liveUpdates',
    where: { and: [{ article: { equals: id } }, ...within(since, before)] },
    limit: most,
    sort: since === null ? '-createdAt' : 'updatedAt',
    depth: 0,
    draft: true,
    trash: since !== null,
    select: updateSelect,
    overrideAccess: false,
    req: beside(req),
  })
}

async function pinnedIn(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    collection: 'liveUpdates',
    where: { article: { equals: id }, pinned: { equals: true } },
    limit: most,
    pagination: false,
    sort: '-createdAt',
    depth: 0,
    draft: true,
    select: updateSelect,
    overrideAccess: false,
    req: beside(req),
  })
  return docs
}

/** Behind the last change told where more are to be told, else the last moments. */
function nextAt(docs: readonly { updatedAt: string }[], isCut: boolean, now: Date): string {
  const last = docs.at(-1)
  return isCut && last ? last.updatedAt : new Date(now.getTime() - overlap).toISOString()
}

function within(since: string | null, before: string | null): Where[] {
  return [
    ...(since === null ? [] : [{ updatedAt: { greater_than_equal: since } }]),
    ...(before === null ? [] : [{ createdAt: { less_than: before } }]),
  ]
}

const sessionSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  slots: z
    .array(z.object({ start: z.string(), end: z.string(), status: z.string().nullish() }))
    .nullish(),
})

/** The programme of its events, in the order of its beginning. */
async function sessionsOf(req: PayloadRequest, events: string[]): Promise<Running[]> {
  if (events.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: { event: { in: events } },
    limit: 500,
    pagination: false,
    sort: 'title',
    depth: 0,
    draft: true,
    select: { title: true, slots: true },
    overrideAccess: false,
    req: beside(req),
  })
  return docs.map(runningOf).toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
}

function runningOf(doc: unknown): Running {
  const { id, slots, title } = sessionSchema.parse(doc)
  const times = (slots ?? []).map(({ end, start, status }) => ({
    ...{ start, end, isCancelled: status === 'cancelled' },
  }))
  return { id, title: title ?? '', slots: times }
}

const startOf = ({ slots }: Running): string => slots[0]?.start ?? '9'

function beside(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['context', 'transactionID'])
}
