import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../../photos/own-language.ts'
import { type Listed, listedSchema } from '../../schedule/row.ts'
import { openStates } from '../../schedule/states.ts'
import { stillFailing } from '../../schedule/still-failing.ts'

/** Something that is done at a time; `at` is an ISO instant, `error` empty unless it failed. */
export type ScheduleLine = {
  id: string
  article: string
  title: string
  act: 'publish' | 'unpublish'
  at: string
  zone: string
  isFailed: boolean
  error: string
}

/** As many as a card has room for. */
const most = 12
/** More failures than anybody leaves lying about. */
const mostFailed = 200
/** Milliseconds. What is this long overdue has not been done. */
const patience = 60_000

/** What goes out or is unpublished next. */
export async function nextSchedules(req: PayloadRequest): Promise<ScheduleLine[]> {
  const where = { state: { in: openStates } }
  return linesOf(await schedulesWhere(req, { where, sort: 'at', limit: most }))
}

/** What failed and nobody has dealt with, and what should have been done by now, the latest first. */
export async function troubledSchedules(req: PayloadRequest, now: Date): Promise<ScheduleLine[]> {
  const overdue = new Date(now.getTime() - patience).toISOString()
  const failed = await schedulesWhere(req, {
    where: { state: { equals: 'failed' } },
    sort: '-at',
    limit: mostFailed,
  })
  const late = await schedulesWhere(req, {
    where: { and: [{ state: { in: openStates } }, { at: { less_than: overdue } }] },
    sort: '-at',
    limit: most,
  })
  const trouble = [...(await stillFailing({ payload: req.payload, req }, failed)), ...late]
  const latestFirst = trouble.toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return linesOf(latestFirst.slice(0, most))
}

type Asked = { where: Where; sort: string; limit: number }

async function schedulesWhere(req: PayloadRequest, asked: Asked): Promise<Listed[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    ...asked,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs.map((doc) => listedSchema.parse(doc))
}

function linesOf(schedules: readonly Listed[]): ScheduleLine[] {
  return schedules.map(({ act, article, at, error, id, state, title, zone }) => ({
    ...{ act, article, at, id, zone },
    title: title ?? '',
    isFailed: state === 'failed',
    error: error ?? '',
  }))
}
