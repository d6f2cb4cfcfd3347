import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import type { Staff } from '../access/roles.ts'
import type { Article } from '../payload-types.ts'
import { compareSource } from './behind.ts'
import { withdrawnTranslations } from './withdrawn.ts'

/** A translation whose source says something else since. */
export type Lagging = {
  id: string
  headline: string
  language: string
  behind: number
  /** Its draft says all of it, but readers have the old words. */
  isInDraft: boolean
}

/** Translations looked through, the last changed first. */
const most = 100

/**
 * The translations that lag behind what readers have of their source: all for the desk and for
 * viewers, their own for those who translate. One that readers have counts as they have it, any
 * other as its draft. A fixed number of questions, however many there are.
 */
export async function laggingTranslations(req: PayloadRequest, user: Staff): Promise<Lagging[]> {
  const translations = await theirs(req, user)
  const gone = await withdrawnTranslations({ payload: req.payload, req })
  const sources = await publishedOf(req, translations.map(sourceIdOf))
  const outNow = await publishedRevisions(req, translations)
  const before = await translatedRevisions(req, [...translations, ...outNow.values()])
  const behindFrom = (revision: unknown, source: Source | undefined): number | null => {
    const was = source && before.get(keyOf(source.id, revision))
    return was ? compareSource(was, source, source.language).behind : null
  }
  return translations.flatMap((translation) => {
    const { headline, id, language, translatedFromRevision } = translation
    if (gone.has(id)) return []
    const source = sources.get(sourceIdOf(translation))
    const inDraft = behindFrom(translatedFromRevision, source)
    const out = outNow.get(id)
    const behind = out ? behindFrom(out.translatedFromRevision, source) : inDraft
    const isInDraft = inDraft === 0
    return behind ? [{ id, headline: headline ?? '', language, behind, isInDraft }] : []
  })
}

type Source = Pick<Article, 'body' | 'headline' | 'id' | 'kicker' | 'language' | 'standfirst'>

type Translation = Pick<
  Article,
  'headline' | 'id' | 'language' | 'translatedFromRevision' | 'translationOf'
>

async function theirs(req: PayloadRequest, user: Staff): Promise<Translation[]> {
  const isWriter = user.role === 'translator' || user.role === 'reporter'
  const own: Where = { or: [{ assignee: { equals: user.id } }, { createdBy: { equals: user.id } }] }
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      and: [
        { translationOf: { exists: true } },
        { translatedFromRevision: { exists: true } },
        { stage: { not_in: ['killed', 'spiked'] } },
        ...(isWriter ? [own] : []),
      ],
    },
    draft: true,
    limit: most,
    pagination: false,
    sort: '-updatedAt',
    depth: 0,
    select: { headline: true, language: true, translationOf: true, translatedFromRevision: true },
    overrideAccess: false,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  return docs
}

const wordsOnly = {
  ...({ kicker: true, headline: true, standfirst: true, body: true, language: true } as const),
}

async function publishedOf(req: PayloadRequest, ids: string[]) {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: [...new Set(ids)] }, _status: { equals: 'published' } },
    limit: most,
    pagination: false,
    depth: 0,
    select: wordsOnly,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** What those translations were made from that readers have, by id. */
async function publishedRevisions(req: PayloadRequest, translations: readonly Translation[]) {
  const ids = translations.map(({ id }) => id)
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      id: { in: ids },
      _status: { equals: 'published' },
      translatedFromRevision: { exists: true },
    },
    limit: most,
    pagination: false,
    depth: 0,
    select: { translationOf: true, translatedFromRevision: true },
    overrideAccess: true,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

type Made = Pick<Translation, 'translatedFromRevision' | 'translationOf'>

async function translatedRevisions(req: PayloadRequest, translations: readonly Made[]) {
  const wanted = translations.map((translation) => ({
    parent: { equals: sourceIdOf(translation) },
    'version.rev': { equals: translation.translatedFromRevision },
  }))
  if (wanted.length === 0) return new Map<string, never>()
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { or: wanted },
    limit: most * 4,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  return new Map(docs.map(({ parent, version }) => [keyOf(parent, version.rev), version]))
}

const keyOf = (id: unknown, revision: unknown): string => `${String(id)} ${String(revision)}`

function sourceIdOf({ translationOf }: Pick<Article, 'translationOf'>): string {
  return typeof translationOf === 'string' ? translationOf : (translationOf?.id ?? '')
}
