import type { JsonObject } from 'payload'
import { approvalOf } from './approval.ts'
import { type StorySave, stageOf } from './asked-move.ts'
import { hashOf } from './content.ts'
import type { Stage } from './stage.ts'

/**
 * What readers had is withheld, or goes into the trash, or comes back out of it, as it is: nobody
 * publishes it anew, and nothing that is wrong with it may be in the way.
 */
export function onlyStepsAside({ before, data, isOut }: StorySave): boolean {
  const isWithheld = data.pubStatus === 'withheld' && before.pubStatus !== 'withheld'
  const crosses = Boolean(before.deletedAt) !== Boolean(data.deletedAt)
  const stays = ['_status', 'stage'].every((name) => before[name] === data[name])
  const isAsFree = before.pubStatus === data.pubStatus
  const isWhatReadersHave = isOut && before._status === 'published'
  const stepsAside = isWithheld || (crosses && isAsFree)
  return stepsAside && stays && isWhatReadersHave && hashOf(before) === hashOf(data)
}

/** Takes a story that is to go out at its time away from it. */
export function trashesScheduled({ before, data }: Pick<StorySave, 'before' | 'data'>): boolean {
  return stageOf(before) === 'scheduled' && Boolean(data.deletedAt) && !before.deletedAt
}

/**
 * Nothing in the trash waits for its time: once somebody takes it out, it has to be scheduled anew.
 * What is taken from whoever had it, before they began, is an idea again.
 */
export function stageAfter(before: JsonObject, data: JsonObject): Stage {
  const stage = stageOf(before)
  if (stage === 'assigned' && before.assignee && !data.assignee) return 'idea'
  if (!trashesScheduled({ before, data })) return stage
  return approvalOf(before, data).kind === 'valid' ? 'approved' : 'review'
}
