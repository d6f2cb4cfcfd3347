import type { JsonObject, PayloadRequest } from 'payload'
import { approvalOf } from './approval.ts'
import { stageOf, type StorySave } from './asked-move.ts'
import { hashOf } from './content.ts'
import type { StoryNow } from './judge.ts'
import { isStage } from './stage.ts'

/** What the table has to know about a story that is being saved. */
export function storyOf({ before, data, isNew, isOut }: StorySave): StoryNow {
  const isWritten = hashOf(before) !== hashOf(data)
  return {
    stage: stageOf(before),
    isOut,
    wasOut: Boolean(before.firstPublishedAt) && !isNew,
    hasNewWords: !isOut || before._status === 'draft' || isWritten,
    hasAssignee: Boolean(data.assignee),
    isInTrash: Boolean(before.deletedAt) && Boolean(data.deletedAt) && !isNew,
    approval: approvalOf(before, data),
    whereItWas: isStage(before.heldFrom) ? before.heldFrom : null,
    heldBy: typeof before.heldBy === 'string' ? before.heldBy : null,
  }
}

/** Whether readers have some revision of a story. */
export async function isOutNow(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req,
    trash: true,
  })
  return totalDocs > 0
}

/** A story nobody has saved yet: what it is to become is asked of the table. */
export function newStory(data: JsonObject, stage: JsonObject['stage']): JsonObject {
  return { ...data, stage, approval: {}, heldFrom: null, firstPublishedAt: null }
}
