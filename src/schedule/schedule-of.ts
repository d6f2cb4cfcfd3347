import type { PayloadRequest } from 'payload'
import { type Listed, listedSchema } from './row.ts'
import { openStates } from './states.ts'

/** What waits for an article: when it goes out, and when it is unpublished. */
export type Waiting = { publish: Listed | null; unpublish: Listed | null }

export async function waitingOf(req: PayloadRequest, article: string): Promise<Waiting> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { article: { equals: article }, state: { in: openStates } },
    sort: '-at',
    limit: 10,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const rows = docs.map((doc) => listedSchema.parse(doc))
  return {
    publish: rows.find(({ act }) => act === 'publish') ?? null,
    unpublish: rows.find(({ act }) => act === 'unpublish') ?? null,
  }
}

/** The same, with the last one that failed as long as nothing else was scheduled or done since. */
export async function scheduleOf(
  req: PayloadRequest,
  article: string,
): Promise<Waiting & { failed: Listed | null }> {
  const waiting = await waitingOf(req, article)
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { article: { equals: article }, state: { not_equals: 'cancelled' } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [last] = docs
  return { ...waiting, failed: last?.state === 'failed' ? listedSchema.parse(last) : null }
}
