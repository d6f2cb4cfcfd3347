import type { PayloadRequest, Where } from 'payload'
import { type EmbargoEnd, embargoEnds } from './embargo-ends.ts'
import { type Listed, listedSchema } from './row.ts'
import { stillFailing } from './still-failing.ts'

/** What happens in a stretch of time, for the calendar. */
export type Calendar = {
  schedules: Listed[]
  /** Those that failed, whenever that was, and nobody has dealt with. */
  failed: Listed[]
  embargoes: EmbargoEnd[]
  sessions: { id: string; title: string; at: string; zone: string | null }[]
}

type Span = { from: Date; to: Date }

/** At most, of each kind. */
const most = 500

/** Schedules, ends of embargoes and starts of sessions from `from` until just before `to`. */
export async function readCalendar(req: PayloadRequest, span: Span): Promise<Calendar> {
  const [schedules, failed, embargoes, sessions] = [
    await schedulesWhere(req, {
      and: [{ at: within(span) }, { state: { not_equals: 'cancelled' } }],
    }),
    await schedulesWhere(req, { state: { equals: 'failed' } }),
    await embargoEnds(req, span),
    await readSessions(req, span),
  ]
  return {
    schedules,
    failed: await stillFailing({ payload: req.payload, req }, failed),
    embargoes,
    sessions,
  }
}

const within = ({ from, to }: Span) => ({
  greater_than_equal: from.toISOString(),
  less_than: to.toISOString(),
})

async function schedulesWhere(req: PayloadRequest, where: Where): Promise<Listed[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where,
    sort: 'at',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map((doc) => listedSchema.parse(doc))
}

async function readSessions(req: PayloadRequest, span: Span): Promise<Calendar['sessions']> {
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: { 'slots.start': within(span) },
    select: { title: true, slots: { start: true }, event: true },
    populate: { events: { timeZone: true } },
    draft: true,
    sort: 'id',
    limit: most,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req,
  })
  const starts = docs.flatMap(({ event, id, slots, title }) => {
    const zone = typeof event === 'object' ? (event?.timeZone ?? null) : null
    return (slots ?? []).map(({ start }) => ({ id, title: title ?? '', at: start, zone }))
  })
  return starts.filter(({ at }) => at >= span.from.toISOString() && at < span.to.toISOString())
}
