import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { desk } from '../access/who.ts'
import { takeTurn, viewsOfNow } from '../database/turn.ts'
import { env } from '../env.ts'
import type { Said } from '../fields/refuse.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import type { Article } from '../payload-types.ts'
import { translationOf } from './copy.ts'
import { sourceNow } from './source.ts'
import { isWithdrawn } from './withdrawn.ts'

export const translateSchema = z.object({
  language: z.string().max(35),
  words: z.enum(['source', 'blank']).default('source'),
  /** Only the desk says who translates, and until when. Without a word it is whoever begins it, null nobody yet. */
  assignee: z.string().max(64).nullish(),
  dueAt: z.iso.datetime({ offset: true }).nullish(),
})

type Wish = z.output<typeof translateSchema>

/** A sibling of a story, and its revision where it was begun just now. */
type Begun = { id: string; isNew: false } | { id: string; isNew: true; rev: number | null }

/**
 * The sibling of a story in a language: begun now, or the one there is. Of two who begin it at once
 * the second gets what the first began.
 */
export async function translate(req: PayloadRequest, id: string, wish: Wish): Promise<Begun> {
  const { language } = wish
  const source = (await stageOf(req, id)) === null ? null : await sourceNow(req, id)
  if (!source) throw refusedRequest(req, 404, 'no-such-article', notThere)
  if (!env.languages.includes(language) || language === source.language)
    throw refusedRequest(req, 400, 'no-such-language', otherLanguage)
  const isOurs = await initTransaction(req)
  try {
    await takeTurn(req, `translations:${source.translationGroup ?? id}`)
    const begun = await begin(req, source, wish)
    if (isOurs) await commitTransaction(req)
    return begun
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/** Null where it is deleted or in the trash, whose earlier revisions are still there. */
async function stageOf(req: PayloadRequest, id: string): Promise<string | null> {
  const story = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    select: { stage: true },
    overrideAccess: true,
    req,
  })
  return story?.stage ?? null
}

async function begin(req: PayloadRequest, source: Article, wish: Wish): Promise<Begun> {
  const { language, words } = wish
  const there = await siblingIn(req, source.translationGroup, language)
  if (there) return { id: there, isNew: false }
  if ((await stageOf(req, source.id)) === 'killed' || (await isWithdrawn(req, source)))
    throw refusedRequest(req, 409, 'is-killed', killed)
  const sibling = await req.payload.create({
    collection: 'articles',
    data: {
      ...translationOf(source, language, words),
      ...(desk({ req }) ? givenOut(req, wish) : {}),
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { id: sibling.id, isNew: true, rev: sibling.rev ?? null }
}

/** What the desk gives to somebody else waits for them to begin, and what it gives to nobody is an idea. */
function givenOut(req: PayloadRequest, { assignee, dueAt }: Wish) {
  const due = dueAt ? { dueAt } : {}
  if (assignee === null) return { ...due, assignee, stage: 'idea' as const }
  const isGiven = assignee !== undefined && assignee !== req.user?.id
  const stage = isGiven ? { stage: 'assigned' as const } : {}
  return { ...due, ...stage, assignee: assignee ?? req.user?.id }
}

async function siblingIn(
  req: PayloadRequest,
  group: string | null | undefined,
  language: string,
): Promise<string | null> {
  if (!group) return null
  for (const view of viewsOfNow(req)) {
    const { docs } = await req.payload.find({
      collection: 'articles',
      where: { translationGroup: { equals: group }, language: { equals: language } },
      draft: true,
      limit: 1,
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: true,
      req: view,
    })
    if (docs[0]) return docs[0].id
  }
  return null
}

const notThere: Said = { en: 'There is no such article.', zh: '没有这篇文章。' }

const killed: Said = {
  en: 'This story was killed, or what it translates was: it is translated once an editor has revived that.',
  zh: '本稿或其原稿已撤销：须由编辑恢复后方可翻译。',
}

const otherLanguage: Said = {
  en: `Choose another language than its own: ${env.languages.join(', ')}.`,
  zh: `请选择原稿以外的语言：${env.languages.join('、')}。`,
}
