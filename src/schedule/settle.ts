import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, JsonObject } from 'payload'
import { staff } from '../access/roles.ts'
import { savedIn } from '../fields/saved.ts'
import { outStages, type Stage } from '../articles/stage.ts'
import { isOutNow } from '../articles/story-now.ts'
import { saidAct } from '../staff/said-act.ts'
import { cancelWaiting } from './cancel.ts'
import type { ScheduledAct } from './states.ts'

/**
 * Cancels what waits for an article once it can no longer come to pass: it was published by hand,
 * sent back, put on hold, spiked or killed, withdrawn, or put into the trash.
 */
export const settleSchedules: CollectionAfterChangeHook = async (saving) => {
  const { doc, operation, previousDoc, req } = saving
  if (operation !== 'update') return
  const id = String(doc.id)
  const act = saidAct(req, { collection: 'articles', id })?.act
  const gone = outOfReach(previousDoc ?? {}, savedIn(saving))
  // What the scheduler could not publish may be tried again, and is to be unpublished then.
  const isGivenUp = act === 'unschedule' && staff(req) === null
  const isLeft = gone.includes('publish') && !isGivenUp && !(await isOutNow(req, id))
  const acts: ScheduledAct[] = act === 'unpublish' || isLeft ? [...gone, 'unpublish'] : gone
  if (acts.length > 0) await cancelWaiting(req, id, [...new Set(acts)])
}

/** What is deleted for good goes out no more, in the transaction that deletes it. */
export const settleDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await cancelWaiting(req, String(id), ['publish', 'unpublish'])
}

/**
 * What can no longer be done with an article after this save. One whose publication is tried again
 * is not on the schedule any more.
 */
export function outOfReach(before: JsonObject, after: JsonObject): ScheduledAct[] {
  if (after.deletedAt && !before.deletedAt) return ['publish', 'unpublish']
  const moves = before.stage !== after.stage
  const isLeft = moves && (before.stage === 'scheduled' || !mayGoOut.includes(after.stage))
  const isDown = moves && after.stage === 'killed'
  const isWithdrawn =
    outStages.some((stage) => stage === before.stage) && after.stage === 'drafting'
  return [
    ...(isLeft ? ['publish' as const] : []),
    ...(isDown || isWithdrawn ? ['unpublish' as const] : []),
  ]
}

const mayGoOut: unknown[] = ['review', 'approved', 'scheduled'] satisfies Stage[]
