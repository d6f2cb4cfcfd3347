import type { PayloadRequest } from 'payload'
import { APIError, commitTransaction, initTransaction, killTransaction } from 'payload'
import { moveStory } from '../articles/move.ts'
import { claimRevision } from '../database/claim.ts'
import { takeTurn } from '../database/turn.ts'
import { sayTo } from '../fields/refuse.ts'
import { staff } from '../access/roles.ts'
import type { StateChange } from '../staff/changes.ts'
import { waitingOf } from './schedule-of.ts'
import { standingOf } from './standing.ts'
import { openStates, type ScheduledAct } from './states.ts'
import { tellTime, timeChange } from './told-times.ts'

/**
 * Takes back what waits for an article. One that was to be published is approved again.
 * @throws APIError 409 `nothing-scheduled` when nothing waits, or it is being done this moment.
 */
export async function cancelSchedule(
  req: PayloadRequest,
  { act, id }: { act: ScheduledAct; id: string },
): Promise<void> {
  const isOurs = await initTransaction(req)
  try {
    await takeTurn(req, `schedule:${id}`)
    const waiting = (await waitingOf(req, id))[act]
    if (waiting?.state !== 'waiting' || !(await cancelWaiting(req, id, [act])))
      throw nothingWaits(req)
    const change = timeChange(act, waiting, null)
    const isMoved = act === 'publish' && (await approveAgain(req, id, change))
    if (!isMoved) await tellEnd(req, id, change)
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/**
 * Whatever has been written since: nobody's words are touched. One that is tried again after it
 * failed, and was written in since, is off the schedule already.
 */
async function approveAgain(
  req: PayloadRequest,
  id: string,
  change: StateChange,
): Promise<boolean> {
  if ((await standingOf({ payload: req.payload, req }, id))?.stage !== 'scheduled') return false
  const rev = await claimRevision(req, 'articles', id, undefined)
  await moveStory(req, { id, act: 'unschedule', rev, times: [change] })
  return true
}

async function tellEnd(req: PayloadRequest, id: string, change: StateChange): Promise<void> {
  const { headline, rev } = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    select: { headline: true, rev: true },
    overrideAccess: true,
    req,
    trash: true,
  })
  const story = { id, title: headline ?? '', rev: rev ?? null }
  await tellTime(req, { act: 'unschedule', change, story })
}

/**
 * Marks what waits as cancelled; whether there was any. What is being done already is taken from the
 * scheduler by a person, who keeps it from coming out: it finds that out before it ends, or failed.
 */
export async function cancelWaiting(
  req: PayloadRequest,
  article: string,
  acts: readonly ScheduledAct[],
): Promise<boolean> {
  const waiting = await waitingOf(req, article)
  const rows = acts.flatMap((act) => waiting[act] ?? [])
  const cancelled = await Promise.all(rows.map(({ id }) => cancelOne(req, id)))
  return cancelled.some(Boolean)
}

/** By one conditional update: the runner may be taking it. What it does itself it does not cancel. */
async function cancelOne(req: PayloadRequest, id: string): Promise<boolean> {
  const cancelled: unknown = await req.payload.db.updateOne({
    collection: 'schedules',
    where: {
      and: [{ id: { equals: id } }, { state: { in: staff(req) ? openStates : ['waiting'] } }],
    },
    data: { state: 'cancelled', updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  return Boolean(cancelled)
}

function nothingWaits(req: PayloadRequest): APIError {
  const said = sayTo(req, {
    en: 'Nothing is scheduled any more: it was done this moment, or somebody cancelled it. Reload.',
    zh: '已没有待执行的排期：可能刚刚执行，或已被取消。请刷新。',
  })
  return new APIError(said, 409, { code: 'nothing-scheduled' }, true)
}
