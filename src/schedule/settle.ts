import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, JsonObject } from 'payload'
import { saidAct } from '../staff/said-act.ts'
import { cancelWaiting } from './cancel.ts'
import type { ScheduledAct } from './states.ts'

/**
 * Cancels what waits for an article once it can no longer come to pass: it was published by hand,
 * sent back, put on hold, spiked or killed, withdrawn, or put into the trash.
 */
export const settleSchedules: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return
  const id = String(doc.id)
  const isTakenDown = saidAct(req, { collection: 'articles', id })?.act === 'unpublish'
  const gone = outOfReach(previousDoc ?? {}, doc)
  const acts = isTakenDown && !gone.includes('unpublish') ? [...gone, 'unpublish' as const] : gone
  if (acts.length > 0) await cancelWaiting(req, id, acts)
}

/** What is deleted for good goes out no more, in the transaction that deletes it. */
export const settleDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await cancelWaiting(req, String(id), ['publish', 'unpublish'])
}

/** What can no longer be done with an article after this save. */
export function outOfReach(before: JsonObject, after: JsonObject): ScheduledAct[] {
  if (after.deletedAt && !before.deletedAt) return ['publish', 'unpublish']
  const isLeft = before.stage === 'scheduled' && after.stage !== 'scheduled'
  const isDown = after.stage === 'killed' && before.stage !== 'killed'
  const isWithdrawn = outStages.includes(before.stage) && after.stage === 'drafting'
  return [
    ...(isLeft ? ['publish' as const] : []),
    ...(isDown || isWithdrawn ? ['unpublish' as const] : []),
  ]
}

const outStages: unknown[] = ['published', 'updated', 'corrected']
