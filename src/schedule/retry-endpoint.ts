import type { Endpoint, PayloadRequest, Where } from 'payload'
import { APIError, commitTransaction, initTransaction, killTransaction } from 'payload'
import { moveStory } from '../articles/move.ts'
import { afterCommit } from '../database/after-commit.ts'
import { takeTurn } from '../database/turn.ts'
import { sayTo } from '../fields/refuse.ts'
import { asProgram } from './as-program.ts'
import { ring } from './bell.ts'
import { requireDesk } from './endpoints.ts'
import { type Listed, listedSchema } from './row.ts'
import { waitingOf } from './schedule-of.ts'
import { standingOf } from './standing.ts'

/** `POST /api/schedules/{id}/retry`: makes one that failed, or waits for its next attempt, due at once. */
export const retryEndpoint: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    requireDesk(req)
    const found = await req.payload.findByID({
      collection: 'schedules',
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    })
    const row = listedSchema.parse(found)
    if (!(await tryAgain(req, row))) throw notAgain(req)
    return Response.json({ id: row.id, state: 'waiting' })
  },
}

/** As the program, which does it: whoever asks approves nothing by this. */
async function tryAgain({ payload, user }: PayloadRequest, row: Listed): Promise<boolean> {
  const name = user?.name ?? ''
  const req = await asProgram(payload, { en: `Tried again by ${name}`, zh: `${name} 重试` })
  await initTransaction(req)
  try {
    await takeTurn(req, `schedule:${row.article}`)
    const isDue = !(await isBesideAnother(req, row)) && (await makeDue(req, row.id))
    if (isDue && row.act === 'publish') await scheduleAgain(req, row)
    if (isDue) afterCommit(req, ring)
    await commitTransaction(req)
    return isDue
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** What was scheduled anew since is not to be overtaken by an older revision. */
async function isBesideAnother(req: PayloadRequest, { act, article, id }: Listed) {
  const other = (await waitingOf(req, article))[act]
  return other !== null && other.id !== id
}

async function makeDue(req: PayloadRequest, id: string): Promise<boolean> {
  const now = new Date().toISOString()
  const made: unknown = await req.payload.db.updateOne({
    collection: 'schedules',
    where: {
      and: [{ id: { equals: id } }, { or: [{ state: { equals: 'failed' } }, isBetweenTries(now)] }],
    },
    data: { state: 'waiting', attempts: 0, nextTry: now, updatedAt: now },
    options: { atomic: true },
    req,
  })
  return Boolean(made)
}

/** The article waits again, as before it failed; one that was written in since stays where it is. */
async function scheduleAgain(req: PayloadRequest, { article, revision }: Listed): Promise<void> {
  const standing = await standingOf({ payload: req.payload, req }, article)
  if (standing?.stage === 'approved' && standing.approved === revision)
    await moveStory(req, { id: article, act: 'schedule' })
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
