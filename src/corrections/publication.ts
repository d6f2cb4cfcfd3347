import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { idOf } from '../articles/author.ts'
import { moveStory } from '../articles/move.ts'
import { publishedRevisions } from '../articles/published-revision.ts'
import { staff } from '../access/roles.ts'
import { savedIn } from '../fields/saved.ts'
import { refuse, type Said } from '../fields/refuse.ts'
import type { Article } from '../payload-types.ts'
import { closeTasks, giveTasks } from '../translations/give-tasks.ts'
import { isWithdrawn } from '../translations/withdrawn.ts'

/** Whether a person publishes a correction for the first time. The program knows what it loads. */
function comesOut(
  req: PayloadRequest,
  { after, before }: { after: JsonObject; before: JsonObject | undefined },
): boolean {
  const wasOut = before?._status === 'published' || Boolean(before?.approvedBy)
  return staff(req) !== null && after._status === 'published' && !wasOut
}

/**
 * Refuses to publish a correction of what readers do not have, and notes which revision of the
 * article had the fault and which has not, where nobody said so: the last two that came out.
 */
export const noteRevisions: CollectionBeforeChangeHook = async (args) => {
  const { collection, data, originalDoc, req } = args
  if (!comesOut(req, { after: data, before: originalDoc })) return data
  const { article, fromRevision, toRevision } = { ...originalDoc, ...data }
  const isOut = typeof article === 'string' && (await readOut(req, article)) !== null
  refuse(isOut ? [] : [{ path: 'article', said: notOut }], { collection: collection.slug, req })
  const [last, before = last] = await publishedRevisions(req, String(article), 2)
  return { ...data, fromRevision: fromRevision ?? before, toRevision: toRevision ?? last }
}

const notOut: Said = {
  en: 'Readers do not have this article, so there is nothing to correct: publish it first, or keep this correction as a draft.',
  zh: '读者看不到这篇文章，无需更正：请先发布文章，或将本更正保存为草稿。',
}

/**
 * What a correction that comes out does besides, whichever way it is published: its article is
 * corrected from then on, and so is a translation asked to follow; those of it are asked to.
 */
export const correctArticle: CollectionAfterChangeHook = async (saving) => {
  const { previousDoc, req } = saving
  const after = savedIn(saving)
  if (!comesOut(req, { after, before: previousDoc })) return
  const { id: correction, text: note } = after
  const id = String(idOf(after.article))
  await markCorrected(req, id, note)
  await closeTasks(req, id)
  await giveTasks(req, id, { correction, note })
}

/**
 * Publishes what readers have once more, as corrected: no word changes, so nothing that pre-flight
 * finds can be in the way. An article with newer words in work keeps its stage.
 */
async function markCorrected(req: PayloadRequest, id: string, note: string): Promise<void> {
  const newest = await readNewest(req, id)
  if (newest._status !== 'published' || newest.stage === 'corrected') return
  const override = { reason: note }
  await moveStory(req, { act: 'publish', id, corrects: true, acknowledged: true, override })
}

async function readOut(req: PayloadRequest, id: string): Promise<Article | null> {
  const found = await req.payload.findByID({
    ...asked(id),
    ...{ overrideAccess: true, disableErrors: true, req },
  })
  if (found?._status !== 'published' || (await isWithdrawn(req, found))) return null
  return found
}

function readNewest(req: PayloadRequest, id: string): Promise<Article> {
  return req.payload.findByID({ ...asked(id), overrideAccess: true, draft: true, req })
}

const asked = (id: string) => ({ collection: 'articles', id, depth: 0 }) as const
