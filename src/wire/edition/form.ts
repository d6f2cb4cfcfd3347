import { z } from 'zod'
import { publicTypes, type Listing, type PublicDocument, type PublicType } from '../documents.ts'
import { killReasonNames } from '../kill-reasons.ts'
import { isDocument } from './entries.ts'
import { graveOf } from './graves.ts'
import { listedIn, type Listed } from './listing.ts'
import { oldSlugsOf } from './redirects.ts'
import { always } from './schema.ts'
import { textOrNull, type Store } from './store.ts'
import type { News } from './told.ts'
import { hiddenTargets, veil, withoutHidden } from './veil.ts'

const slugs = z.array(z.object({ language: z.string().nullable(), slug: z.string() }))
const listingSchema = z.object({
  slug: z.string().nullable(),
  language: z.string().nullable(),
  visibleFrom: z.null(),
  visibleUntil: z.string().nullable(),
  facets: z.record(z.string(), z.array(z.string())),
  sortKeys: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
}) satisfies z.ZodType<Listing>

const shown = z.object({
  standing: z.literal('shown'),
  document: z.custom<PublicDocument>(isDocument, 'is not a public document'),
  listing: listingSchema,
  /** The numbers of the document: see `Entry`. */
  seq: z.int(),
  first: z.int(),
  keys: z.record(z.string(), z.int()),
  oldSlugs: slugs,
})

const gone = z.object({
  standing: z.literal('gone'),
  slug: z.string().nullable(),
  language: z.string().nullable(),
  /** An older origin says none. */
  reason: z.enum(killReasonNames).nullable().default(null),
  oldSlugs: slugs,
})

const removed = z.object({ standing: z.literal('removed') })

/**
 * What an edition holds of one document, for another edition to hold the same: only what readers
 * are answered now, and when that ends.
 */
export const formSchema = z.object({
  seq: z.int(),
  type: z.enum(publicTypes),
  id: z.string().min(1),
  at: z.iso.datetime(),
  since: z.int(),
  holds: z.discriminatedUnion('standing', [shown, gone, removed]),
})

export type Form = z.infer<typeof formSchema>

/** The form of what `news` said of a document. */
export function formOf(store: Store, news: News, now: Date): Form {
  const { seq, type, id, at, since, act, entry } = news
  const said = { seq, type, id, at: at.toISOString(), since }
  if (act === 'removed') return { ...said, holds: { standing: 'removed' } }
  const oldSlugs = oldSlugsOf(store, type, id)
  if (entry === null) return { ...said, holds: { ...endOf(store, type, id), oldSlugs } }
  const listed = listedIn(store, type, id)
  if (listed === null) throw new Error(`${type}/${id} is not listed`)
  const { language, numbers } = entry
  const veiled = hiddenTargets(store, type, id, now)
  const document = veil(entry.document, veiled)
  const listing = listingOf(listed, language)
  const facets = withoutHidden(listing.facets, veiled)
  const shownAs = { document, listing: { ...listing, facets }, seq: entry.seq, ...numbers }
  return { ...said, holds: { standing: 'shown', ...shownAs, oldSlugs } }
}

/** Without the beginning: that is past, and how long something was held back is nobody's business. */
function listingOf({ slug, until, facets, sortKeys }: Listed, language: string | null) {
  const { language: _language, ...others } = facets
  const visibleUntil = until < always.until ? new Date(until).toISOString() : null
  return { slug, language, visibleFrom: null, visibleUntil, facets: others, sortKeys }
}

const selectPlace = 'SELECT slug, language FROM documents WHERE type = ? AND id = ?'

/** Where it was withdrawn, or has ended. */
function endOf(store: Store, type: PublicType, id: string) {
  const grave = graveOf(store, type, id)
  if (grave !== null) return { standing: 'gone', ...grave } as const
  const row = store.one(selectPlace, type, id) ?? {}
  const [slug, language] = [textOrNull(row, 'slug'), textOrNull(row, 'language')]
  return { standing: 'gone', slug, language, reason: null } as const
}
