import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { inOwnLanguage } from '../../photos/own-language.ts'

const instant = z
  .union([z.string(), z.date().transform((at) => at.toISOString())])
  .nullish()
  .transform((at) => at ?? '')

const sessionSchema = z.object({
  id: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  event: z
    .object({ id: z.string(), name: z.string().nullish(), timeZone: z.string().nullish() })
    .nullish()
    .catch(null),
  slots: z
    .array(z.object({ start: instant, end: instant, status: z.string().nullish() }))
    .nullish()
    .transform((slots) => slots ?? []),
})

/** A session that is on; `end` is an ISO instant. */
export type SessionOn = {
  id: string
  title: string
  event: { id: string; name: string; timeZone: string }
  end: string
  /** The live blog of its event, or null. */
  blog: string | null
}

/** The sessions that are on at an instant, with the live blogs of their events: two queries. */
export async function sessionsOn(req: PayloadRequest, now: Date): Promise<SessionOn[]> {
  const running = await runningSessions(req, now.toISOString())
  if (running.length === 0) return []
  const blogs = await blogsOf(req, [...new Set(running.map(({ event }) => event.id))])
  return running.map((session) => ({ ...session, blog: blogs.get(session.event.id) ?? null }))
}

/** A database compares start and end of different times of one session; so they are looked at again. */
async function runningSessions(req: PayloadRequest, at: string) {
  const around: Where[] = [
    { 'slots.start': { less_than_equal: at } },
    { 'slots.end': { greater_than: at } },
  ]
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: { and: around },
    depth: 1,
    populate: { events: { name: true, timeZone: true } },
    draft: true,
    limit: 100,
    pagination: false,
    sort: 'title',
    select: { title: true, event: true, slots: true },
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs.flatMap((doc) => {
    const { event, id, slots, title } = sessionSchema.parse(doc)
    const slot = slots.find(
      ({ end, start, status }) => status !== 'cancelled' && start <= at && at < end,
    )
    if (!slot || !event) return []
    const { name, timeZone } = event
    return [
      {
        id,
        title,
        end: slot.end,
        event: { id: event.id, name: name ?? '', timeZone: timeZone ?? 'UTC' },
      },
    ]
  })
}

async function blogsOf(req: PayloadRequest, events: string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      and: [
        { storyType: { equals: 'liveBlog' } },
        { stage: { not_in: ['spiked', 'killed'] } },
        { events: { in: events } },
      ],
    },
    depth: 0,
    draft: true,
    limit: 100,
    pagination: false,
    sort: '-updatedAt',
    select: { events: true },
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  const blogs = new Map<string, string>()
  for (const { events: about, id } of docs) {
    for (const event of about ?? []) {
      if (typeof event === 'string' && !blogs.has(event)) blogs.set(event, id)
    }
  }
  return blogs
}
