import type { PayloadRequest } from 'payload'
import { publishedRevision } from '../articles/published-revision.ts'
import { differencesBetween } from '../history/differences.ts'
import { outside } from '../history/outside.ts'
import type { Article } from '../payload-types.ts'
import { isWithdrawn } from '../translations/withdrawn.ts'
import { publicNamesOf } from './public-names.ts'
import { type Change, publicChanges } from './public-words.ts'

/** What readers have of a story and what its newest draft changes of it. */
export type Correctable = {
  article: Article
  /** The revisions of what readers have, and of the newest draft. */
  fromRevision: number
  rev: number
  changes: Change[]
}

/**
 * What a correction of this story would be about, in names readers may know; null while they do not
 * have it.
 */
export async function correctableOf(req: PayloadRequest, id: string): Promise<Correctable | null> {
  const asked = { collection: 'articles', id, depth: 0, disableErrors: true } as const
  const beside = outside(req)
  const published = await req.payload.findByID({ ...asked, overrideAccess: false, req: beside })
  const newest = await req.payload.findByID({
    ...asked,
    draft: true,
    overrideAccess: false,
    req: beside,
  })
  if (published?._status !== 'published' || !newest) return null
  if (await isWithdrawn(beside, published)) return null
  const to = { at: new Date(), language: published.language }
  const differences = await differencesBetween(req, {
    collection: 'articles',
    before: { ...published },
    after: { ...newest },
    naming: (pointers) => publicNamesOf(req.payload, pointers, to),
  })
  return {
    article: published,
    fromRevision: (await publishedRevision(beside, id)) ?? 1,
    rev: newest.rev ?? 1,
    changes: publicChanges(differences, published.language),
  }
}
