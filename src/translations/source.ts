import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { outside } from '../history/outside.ts'
import type { Article } from '../payload-types.ts'
import { type Compared, compareSource } from './behind.ts'

/** What is translated: what readers have, or the newest draft of what never came out. */
export async function sourceNow(req: PayloadRequest, id: string): Promise<Article | null> {
  const published = await versionOf(req, id, { 'version._status': { equals: 'published' } })
  return published ?? versionOf(req, id, {})
}

/** A revision as it was saved; null when it is no more. */
export async function revisionOf(
  req: PayloadRequest,
  id: string,
  revision: number | null | undefined,
): Promise<Article | null> {
  return revision ? versionOf(req, id, { 'version.rev': { equals: revision } }) : null
}

async function versionOf(req: PayloadRequest, id: string, where: Where): Promise<Article | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, where] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  const [found] = docs
  return found ? { ...found.version, id } : null
}

/** What a translation was, or would be, made from: the source as it is now and as it was translated. */
export async function sourcesOf(
  req: PayloadRequest,
  id: string,
  revision: number | null,
): Promise<Article[]> {
  const now = await sourceNow(req, id)
  const before = await revisionOf(req, id, revision)
  return [now, before].filter((each) => each !== null)
}

/** The source of a translation as it is now, beside what was translated of it. */
export type Sided = {
  compared: Compared
  language: string
  revision: number
  /** What it is compared with; null when nobody said what was translated. */
  since: number | null
}

/** What of a translation says what it was made from. */
export type Translation = Partial<Pick<Article, 'translatedFromRevision' | 'translationOf'>>

/** Null when the article translates nothing, or what it translated is gone. */
export async function sideBySide(req: PayloadRequest, article: Translation): Promise<Sided | null> {
  const { translatedFromRevision, translationOf } = article
  const id = typeof translationOf === 'string' ? translationOf : translationOf?.id
  const source = id ? await sourceNow(req, id) : null
  if (!id || !source) return null
  const before = await revisionOf(req, id, translatedFromRevision)
  return {
    ...{ compared: compareSource(before, source, source.language), language: source.language },
    ...{ revision: source.rev ?? 0, since: before?.rev ?? null },
  }
}

/** The same of the newest draft of an article that whoever asks may read. */
export async function sideBySideOf(req: PayloadRequest, id: string): Promise<Sided | null> {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    select: { translatedFromRevision: true, translationOf: true },
    req: outside(req),
  })
  return sideBySide(req, article)
}
