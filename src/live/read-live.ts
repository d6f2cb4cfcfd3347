import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { type Blog, readBlog } from './blog.ts'
import { type LiveUpdate, liveUpdateOf, updateSelect } from './live-update.ts'
import type { Running } from './running.ts'

/** What the composer shows. `at` is what to ask with as `since` for what changes afterwards. */
export type LiveState = {
  blog: Blog
  updates: LiveUpdate[]
  hasMore: boolean
  sessions: Running[]
  at: string
}

/** Updates read at once. */
const most = 50

/** Changes of the last moments are told twice: a save takes its time before it is committed. */
const overlap = 5_000

export type Asked = { since: string | null; before: string | null }

/** The newest updates; with `since` only those changed meanwhile, in the trash or not. */
export async function readLive(
  req: PayloadRequest,
  id: string,
  { before, since }: Asked,
  now: Date,
): Promise<LiveState> {
  const blog = await readBlog(req, id)
  const found = await req.payload.find({
    collection: 'liveUpdates',
    where: { and: [{ article: { equals: id } }, ...within(since, before)] },
    limit: most,
    sort: since === null ? '-createdAt' : '-updatedAt',
    depth: 0,
    draft: true,
    trash: since !== null,
    select: updateSelect,
    overrideAccess: false,
    req: beside(req),
  })
  const sessions = since === null && before === null ? await sessionsOf(req, blog.events) : []
  const at = new Date(now.getTime() - overlap).toISOString()
  return { blog, updates: found.docs.map(liveUpdateOf), hasMore: found.hasNextPage, sessions, at }
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
