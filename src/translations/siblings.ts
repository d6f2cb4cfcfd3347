import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { languageOptions } from '../fields/language-options.ts'
import type { Article } from '../payload-types.ts'
import { compareSource } from './behind.ts'
import { isOutStage, isStage } from '../articles/stage.ts'
import { revisionOf, sourceNow } from './source.ts'
import { withdrawnTranslations } from './withdrawn.ts'

/** One language of a story: the article in it, if there is one, and how it stands to its source. */
export type Sibling = {
  language: string
  name: string
  article: {
    id: string
    headline: string
    stage: string
    /** Readers do not have it because what it translates was killed. */
    isWithdrawn: boolean
    isSource: boolean
    /** Paragraphs behind its source; null for the source, and where nobody said what was translated. */
    behind: number | null
    /** The revision it would be up to date with. */
    sourceRevision: number | null
  } | null
}

/** Every language of the newsroom, with the article this story has in it. */
export async function siblingsOf(req: PayloadRequest, id: string): Promise<Sibling[]> {
  const articles = await inGroupOf(req, id)
  const sources = new Map(
    await Promise.all(
      [...new Set(articles.flatMap(sourceIdOf))].map(
        async (of) => [of, await sourceNow(req, of)] as const,
      ),
    ),
  )
  const gone = await withdrawnTranslations({ payload: req.payload, req })
  const stands = await Promise.all(
    articles.map((article) => standOf(req, article, { gone, sources })),
  )
  const byLanguage = new Map<string, Sibling['article']>(
    articles.map((article, at) => [article.language, stands[at] ?? null]),
  )
  return languageOptions.map(({ label: name, value: language }) => ({
    ...{ language, name, article: byLanguage.get(language) ?? null },
  }))
}

async function inGroupOf(req: PayloadRequest, id: string): Promise<Article[]> {
  const own = isolateObjectProperty(req, ['context', 'transactionID'])
  const shared = { collection: 'articles', draft: true, depth: 0 } as const
  const article = await req.payload.findByID({
    ...shared,
    id,
    disableErrors: true,
    overrideAccess: false,
    req: own,
  })
  if (!article?.translationGroup) return article ? [article] : []
  const { docs } = await req.payload.find({
    ...shared,
    overrideAccess: false,
    where: { translationGroup: { equals: article.translationGroup } },
    limit: 50,
    pagination: false,
    sort: 'createdAt',
    req: own,
  })
  return docs
}

function sourceIdOf({ translationOf }: Article): string[] {
  if (!translationOf) return []
  return [typeof translationOf === 'string' ? translationOf : translationOf.id]
}

async function standOf(
  req: PayloadRequest,
  article: Article,
  { gone, sources }: { gone: ReadonlySet<string>; sources: ReadonlyMap<string, Article | null> },
): Promise<Sibling['article']> {
  const { headline, id, stage, translatedFromRevision } = article
  const [of] = sourceIdOf(article)
  const source = of ? (sources.get(of) ?? null) : null
  const before = of ? await revisionOf(req, of, translatedFromRevision) : null
  const behind = source && before ? compareSource(before, source, source.language).behind : null
  return {
    ...{ id, headline: headline ?? '', stage, isSource: !of, behind },
    isWithdrawn: isStage(stage) && isOutStage(stage) && gone.has(id),
    sourceRevision: source?.rev ?? null,
  }
}
