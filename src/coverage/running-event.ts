import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../photos/own-language.ts'

const called = { eventStatus: { not_in: ['cancelled', 'postponed'] } } satisfies Where

/** The event to look at first: the one that is on, or else the next, or else the last; null without any. */
export async function runningEvent(req: PayloadRequest, now: Date): Promise<string | null> {
  const at = now.toISOString()
  const on: Where[] = [called, { start: { less_than_equal: at } }, { end: { greater_than: at } }]
  const [running, next, last] = await Promise.all([
    firstOf(req, { and: on }, '-start'),
    firstOf(req, { and: [called, { start: { greater_than: at } }] }, 'start'),
    firstOf(req, { end: { less_than_equal: at } }, '-end'),
  ])
  return running ?? next ?? last
}

async function firstOf(req: PayloadRequest, where: Where, sort: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where,
    sort,
    depth: 0,
    draft: true,
    joins: false,
    limit: 1,
    pagination: false,
    select: {},
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs[0]?.id ?? null
}
