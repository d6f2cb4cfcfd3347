import type { Endpoint, PayloadRequest, Where } from 'payload'
import { APIError } from 'payload'
import { sayTo } from '../fields/refuse.ts'
import { ring } from './bell.ts'
import { listedSchema } from './row.ts'
import { waitingOf } from './schedule-of.ts'
import { requireDesk } from './endpoints.ts'

/** `POST /api/schedules/{id}/retry`: makes one that failed, or waits for its next attempt, due at once. */
export const retryEndpoint: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    requireDesk(req)
    const id = String(req.routeParams?.id)
    await refuseBesideAnother(req, id)
    const now = new Date().toISOString()
    const again: unknown = await req.payload.db.updateOne({
      collection: 'schedules',
      where: {
        and: [
          { id: { equals: id } },
          { or: [{ state: { equals: 'failed' } }, isBetweenTries(now)] },
        ],
      },
      data: { state: 'waiting', attempts: 0, nextTry: now, updatedAt: now },
      options: { atomic: true },
    })
    if (!again) throw notAgain(req)
    ring()
    return Response.json({ id, state: 'waiting' })
  },
}

/** What was scheduled anew since is not to be overtaken by an older revision. */
async function refuseBesideAnother(req: PayloadRequest, id: string): Promise<void> {
  const found = await req.payload.findByID({
    collection: 'schedules',
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const row = listedSchema.parse(found)
  const other = (await waitingOf(req, row.article))[row.act]
  if (other && other.id !== id) throw notAgain(req)
}

const isBetweenTries = (now: string): Where => ({
  and: [
    { state: { equals: 'waiting' } },
    { attempts: { greater_than: 0 } },
    { nextTry: { greater_than: now } },
  ],
})

function notAgain(req: PayloadRequest): APIError {
  const said = sayTo(req, {
    en: 'It is not failed any more: reload.',
    zh: '状态已变，无需重试：请刷新。',
  })
  return new APIError(said, 409, { code: 'nothing-to-retry' }, true)
}
