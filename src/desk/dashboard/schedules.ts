import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../../photos/own-language.ts'
import { listedSchema } from '../../schedule/row.ts'

/** Something that is done at a time; `at` is an ISO instant, `error` empty unless it failed. */
export type ScheduleLine = {
  id: string
  article: string
  title: string
  act: 'publish' | 'unpublish'
  at: string
  isFailed: boolean
  error: string
}

/** As many as a card has room for. */
const most = 12
/** Milliseconds. What is this long overdue has not been done. */
const patience = 60_000
/** Milliseconds. Failures of longer ago are history. */
const recent = 7 * 24 * 60 * 60 * 1000

/** What goes out or is taken down next. */
export function nextSchedules(req: PayloadRequest): Promise<ScheduleLine[]> {
  return schedulesWhere(req, { state: { in: ['waiting', 'running'] } })
}

/** What failed this week, and what should have been done by now. */
export function troubledSchedules(req: PayloadRequest, now: Date): Promise<ScheduleLine[]> {
  const before = (by: number) => new Date(now.getTime() - by).toISOString()
  const either: Where[] = [
    { and: [{ state: { equals: 'failed' } }, { at: { greater_than: before(recent) } }] },
    { and: [{ state: { in: ['waiting', 'running'] } }, { at: { less_than: before(patience) } }] },
  ]
  return schedulesWhere(req, { or: either })
}

async function schedulesWhere(req: PayloadRequest, where: Where): Promise<ScheduleLine[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where,
    sort: 'at',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs
    .map((doc) => listedSchema.parse(doc))
    .map(({ act, article, at, error, id, state, title }) => ({
      ...{ act, article, at, id },
      title: title ?? '',
      isFailed: state === 'failed',
      error: error ?? '',
    }))
}
