import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { publishedRevision } from '../articles/published-revision.ts'
import { storySchema } from '../articles/preflight/facts.ts'
import { gatherPhotos } from '../articles/preflight/gather-photos.ts'
import { errorsIn } from '../articles/preflight/check.ts'
import { keyOf } from '../articles/preflight/finding.ts'
import { type Said, sayAll, sayTo, speaking } from '../fields/refuse.ts'
import type { Article } from '../payload-types.ts'
import { readDocuments } from '../wire/read.ts'
import { type Held, heldAfter } from './held.ts'
import type { Row } from './row.ts'

const free: Held = { isHeld: false, heldUntil: null }

/**
 * Looks at an article right before it goes out: whether it is there, whether readers have a newer
 * revision already, and whether pre-flight finds errors by now that nobody overrode when it was
 * scheduled. Answers which embargo will hold it.
 * @throws APIError with the sentence that says what is in the way.
 */
export async function lookAtStory(
  req: PayloadRequest,
  { act, article, overrode, revision }: Row,
  now: Date,
): Promise<Held> {
  const [stored] = await readDocuments(req.payload, 'articles', { id: { equals: article } })
  if (!stored) throw inTheWay(req, gone)
  if (stored.deletedAt) throw inTheWay(req, inTrash)
  if (act === 'unpublish' || revision === null) return free
  const out = stored._status === 'published' ? await publishedRevision(req, article) : null
  if (out !== null && out > revision) throw inTheWay(req, newerIsOut(revision))
  const pinned = await revisionOf(req, article, revision)
  if (!pinned) throw inTheWay(req, noRevision(revision))
  const story = { ...pinned, id: article }
  const read = storySchema.parse(story)
  const photos = await gatherPhotos(req.payload, read, story.body)
  const errors = errorsIn({ story: read, photos }, now).filter(
    (each) => !overrode.includes(keyOf(each)),
  )
  if (errors.length > 0) throw inTheWay(req, sayAll(errors.map(({ said }) => said)))
  return heldAfter(req.payload, story, now)
}

async function revisionOf(
  req: PayloadRequest,
  article: string,
  revision: number,
): Promise<Article | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: article }, 'version.rev': { equals: revision } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.version
}

function inTheWay(req: PayloadRequest, said: Said): APIError {
  return speaking(new APIError(sayTo(req, said), 403, { code: 'cannot-go-out' }, true), said)
}

const gone: Said = {
  en: 'The article is no longer there.',
  zh: '稿件已不存在。',
}

const inTrash: Said = {
  en: 'The article is in the trash: take it out first.',
  zh: '稿件在回收站中：请先恢复。',
}

const newerIsOut = (revision: number): Said => ({
  en: `Readers already have a newer revision than ${revision}: schedule the newest one if it is still to be changed.`,
  zh: `读者已看到比修订 ${revision} 更新的版本：如需再次更新，请为最新修订排期。`,
})

const noRevision = (revision: number): Said => ({
  en: `Revision ${revision} is no longer there: schedule the article again.`,
  zh: `修订 ${revision} 已不存在：请重新排期。`,
})
