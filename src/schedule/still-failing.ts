import type { Payload, PayloadRequest } from 'payload'
import { isOutStage, isStage } from '../articles/stage.ts'
import type { Listed } from './row.ts'

type Asking = { payload: Payload; req?: PayloadRequest | undefined }
type Failed = Pick<Listed, 'act' | 'article' | 'createdAt'>

/**
 * Those of the failed schedules that nobody has dealt with: where something was scheduled or done
 * since, or the story has come out, was spiked, killed, deleted for good or unpublished otherwise, one
 * is history.
 */
export async function stillFailing<Row extends Failed>(
  asking: Asking,
  failed: readonly Row[],
): Promise<Row[]> {
  if (failed.length === 0) return []
  const articles = [...new Set(failed.map(({ article }) => article))]
  const later = await laterOf(asking, articles)
  const stages = await stagesOf(asking, articles)
  const out = await outOf(asking, articles)
  return failed.filter(({ act, article, createdAt }) => {
    const isReplaced = later.some((row) => row.article === article && row.createdAt > createdAt)
    const stage = stages.get(article)
    const isGone = !stages.has(article)
    if (isReplaced || isGone || stage === 'spiked' || stage === 'killed') return false
    return act === 'publish' ? !isOut(stage) : out.has(article)
  })
}

const isOut = (stage: string | undefined): boolean => isStage(stage) && isOutStage(stage)

async function laterOf({ payload, req }: Asking, articles: string[]) {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [{ article: { in: articles } }, { state: { in: ['waiting', 'running', 'done'] } }],
    },
    sort: '-createdAt',
    limit: 1000,
    pagination: false,
    depth: 0,
    select: { article: true, createdAt: true },
    overrideAccess: true,
    req,
  })
  return docs
}

/** Of what is there, be it in the trash: whoever scheduled that may want it back. */
async function stagesOf({ payload, req }: Asking, articles: string[]) {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: articles } },
    draft: true,
    trash: true,
    limit: articles.length,
    pagination: false,
    depth: 0,
    select: { stage: true },
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, stage }) => [id, stage]))
}

/** What readers have of them, whatever is being written on top. */
async function outOf({ payload, req }: Asking, articles: string[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: articles }, _status: { equals: 'published' } },
    draft: false,
    limit: articles.length,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
