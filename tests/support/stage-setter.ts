import type { Payload } from 'payload'
import { isOutStage, type Stage, stages } from '../../src/articles/stage.ts'

/** Whether readers have a story that stands there, or had it, in these tests. */
export const isOutAt = isOutStage
export const wasOutAt = (stage: Stage) => isOutAt(stage) || stage === 'killed'

/** A story that stands at a stage, and what puts it back there past every rule. */
export type StagedStory = {
  id: string
  stage: Stage
  heldBy: string
  putBack: () => Promise<void>
  /** Whether nobody has saved it since it was put there. */
  isUntouched: () => Promise<boolean>
}

/** Whose a story is, in its fields, and who would have put it on hold. */
type Whose = { createdBy: string; assignee: string; heldBy: string }

/** One story for each stage, put there past every rule. */
export async function storiesInStages(payload: Payload, whose: Whose): Promise<StagedStory[]> {
  const stories: StagedStory[] = []
  for (const stage of stages) stories.push(await storyAt(payload, stage, whose))
  return stories
}

async function storyAt(payload: Payload, stage: Stage, whose: Whose): Promise<StagedStory> {
  const data = { headline: `Stands at ${stage}`, bylineText: 'Our own correspondent', ...whose }
  const { id } = await payload.create({
    ...{ collection: 'articles', data, draft: true, depth: 0, overrideAccess: true },
  })
  const versions = { collection: 'articles', where: { parent: { equals: id } } } as const
  const { docs } = await payload.db.findVersions({ ...versions, limit: 1 })
  const { heldBy } = whose
  const state = stateAt(stage, heldBy)
  const versionData = { ...docs[0]?.version, ...state }
  const putBack = async () => {
    const now = new Date().toISOString()
    const made = { autosave: false, createdAt: now, updatedAt: now, returning: false } as const
    await payload.db.updateOne({ collection: 'articles', id, data: state, returning: false })
    await payload.db.deleteVersions(versions)
    await payload.db.createVersion({
      ...{ collectionSlug: 'articles', parent: id, versionData, ...made },
    })
  }
  await putBack()
  return {
    ...{ id, stage, heldBy, putBack },
    isUntouched: async () => {
      const usual = { collection: 'articles', id, depth: 0, overrideAccess: true } as const
      const { rev } = await payload.findByID({ ...usual, select: { rev: true } })
      const { totalDocs } = await payload.countVersions({ ...versions, overrideAccess: true })
      return rev === 1 && totalDocs === 1
    },
  }
}

function stateAt(stage: Stage, heldBy: string) {
  return {
    ...{ stage, rev: 1, approval: {}, heldFrom: null, heldBy, sentBack: {} },
    _status: isOutAt(stage) ? 'published' : 'draft',
    firstPublishedAt: wasOutAt(stage) ? '2024-11-07T05:55:00.000Z' : null,
    pubStatus: stage === 'killed' ? 'canceled' : 'usable',
    killedAt: stage === 'killed' ? '2024-11-08T05:55:00.000Z' : null,
  }
}
