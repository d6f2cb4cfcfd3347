import type { Payload } from 'payload'
import { type Stage, stages } from '../../src/articles/stage.ts'

/** Whether readers have a story that stands there, or had it, in these tests. */
export const isOutAt = (stage: Stage) => ['published', 'updated', 'corrected'].includes(stage)
export const wasOutAt = (stage: Stage) => isOutAt(stage) || stage === 'killed'

/** One story for each stage, and what puts it back there past every rule. */
export async function storiesInStages(payload: Payload, reporter: string) {
  const ids = new Map<Stage, string>()
  for (const stage of stages) {
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        ...{ headline: `Stands at ${stage}`, bylineText: 'Our own correspondent' },
        ...{ createdBy: reporter, assignee: reporter },
      },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    ids.set(stage, id)
  }
  const idAt = (stage: Stage): string => ids.get(stage) ?? ''
  return { idAt, putBack: (stage: Stage) => putAt(payload, idAt(stage), { reporter, stage }) }
}

type As = { stage: Stage; reporter: string }

async function putAt(payload: Payload, id: string, { reporter, stage }: As): Promise<void> {
  const state = {
    ...{ stage, rev: 1, approval: {}, heldFrom: null, heldBy: reporter, sentBack: {} },
    _status: isOutAt(stage) ? 'published' : 'draft',
    firstPublishedAt: wasOutAt(stage) ? '2024-11-07T05:55:00.000Z' : null,
    pubStatus: stage === 'killed' ? 'canceled' : 'usable',
    killedAt: stage === 'killed' ? '2024-11-08T05:55:00.000Z' : null,
  }
  const versions = { collection: 'articles', where: { parent: { equals: id } } } as const
  await payload.db.updateOne({ collection: 'articles', id, data: state })
  const { docs } = await payload.db.findVersions({ ...versions, limit: 1, sort: 'createdAt' })
  await payload.db.deleteVersions(versions)
  const now = new Date().toISOString()
  await payload.db.createVersion({
    ...{ collectionSlug: 'articles', parent: id, autosave: false, createdAt: now, updatedAt: now },
    versionData: { ...docs[0]?.version, ...state },
  })
}
