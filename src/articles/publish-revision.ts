import type { JsonObject, PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { staff } from '../access/roles.ts'
import { claimRevision } from '../database/claim.ts'
import type { Article } from '../payload-types.ts'
import { askFor, type NamedMove, stageOf } from './asked-move.ts'
import { hashOf, wholeContentOf } from './content.ts'
import { stricterEmbargo } from './embargo.ts'
import { refuseMove, sayRefusal } from './refused-move.ts'
import { earlierExpiry } from './visibility.ts'
import { writersOf } from './writers.ts'

type Publication = NamedMove & { id: string; rev?: number | undefined; revision: number }

/**
 * Publishes exactly this revision of a story. What was written after it comes back on top as the
 * newest draft and goes nowhere; an embargo or an expiry that was put on since holds all the same.
 */
export async function publishRevision(req: PayloadRequest, asked: Publication): Promise<Article> {
  const isOurs = await initTransaction(req)
  try {
    const saved = await publish(req, asked)
    if (isOurs) await commitTransaction(req)
    return saved
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

async function publish(req: PayloadRequest, asked: Publication): Promise<Article> {
  const { id, revision } = asked
  const rev = await claimRevision(req, 'articles', id, asked.rev)
  const newest = await newestOf(req, id)
  const pinned = await pinnedOf(req, newest, revision)
  const times = { ...stricterEmbargo(pinned, newest), ...earlierExpiry(pinned, newest) }
  const words = { ...contentIn(req, pinned), ...times }
  askFor(req, id, { ...asked, writers: writersOf(pinned) })
  const published = await save(req, id, { ...words, _status: 'published', rev })
  if (hashOf(newest) === hashOf(pinned)) return published
  askFor(req, id, { act: 'again', stage: stageOf(published), writers: writersOf(newest) })
  const slug = newest.firstPublishedAt ? newest.slug : published.slug
  const again = { ...contentIn(req, newest), slug, rev: published.rev }
  const { rev: last } = await save(req, id, again, { draft: true })
  return { ...published, rev: last ?? null }
}

async function newestOf(req: PayloadRequest, id: string): Promise<Article> {
  return req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
    showHiddenFields: true,
  })
}

/** The revision as it was approved; one that is gone, or another than was approved, is refused. */
async function pinnedOf(req: PayloadRequest, newest: Article, revision: number): Promise<Article> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: newest.id }, 'version.rev': { equals: revision } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
    showHiddenFields: true,
  })
  const { approval } = newest
  const pinned = docs[0]?.version
  const isAnother = approval?.revision === revision && approval.hash !== hashOf(pinned ?? {})
  if (pinned && !isAnother) return pinned
  const at = { act: 'publish', stage: stageOf(newest) } as const
  throw refuseMove(req, 'no-such-revision', sayRefusal('no-such-revision', at))
}

const contentIn = ({ payload }: PayloadRequest, story: Article): JsonObject =>
  wholeContentOf(payload.collections.articles.config.flattenedFields, story)

function save(
  req: PayloadRequest,
  id: string,
  data: JsonObject,
  { draft = false } = {},
): Promise<Article> {
  return req.payload.update({
    collection: 'articles',
    id,
    data,
    draft,
    depth: 0,
    overrideAccess: draft || staff(req) === null,
    overrideLock: draft || staff(req) === null,
    req,
  })
}
