import { z } from 'zod'
import type { Listing, Localized, Projection, PublicType, PublicValue } from './documents.ts'
import { flag, instant, text } from './let-out.ts'

/** What decides, on every collection, whether a document is public at all. */
const standingSchema = z.object({
  id: z.string().min(1),
  slug: text,
  publishedSlug: text,
  language: text,
  updatedAt: instant,
  deletedAt: instant,
  _status: z.enum(['draft', 'published']).nullish(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).nullish(),
  stage: text,
  firstPublishedAt: instant,
  embargoUntil: instant,
  embargoIndefinite: flag,
})

export type Standing = z.infer<typeof standingSchema>

/**
 * Published, not in the trash and usable: `public`. Killed after readers had it: `gone`, whatever
 * else is said about it. Everything else is `hidden`: so is a story killed before it came out or
 * while under embargo, of which nobody may learn that it was. Only what is said positively is
 * public: a status we do not know is not.
 */
export function standingOf(doc: Standing): Projection['kind'] {
  const { _status: status, deletedAt, firstPublishedAt, pubStatus, stage } = doc
  const isKilled = pubStatus === 'canceled' || stage === 'killed'
  const cameOut = status === 'published' || firstPublishedAt !== null
  if (isKilled) return cameOut && !isWithheldAt(doc.updatedAt, embargoOf(doc)) ? 'gone' : 'hidden'
  const isPublished = status === 'published' && deletedAt === null
  return isPublished && pubStatus !== 'withheld' ? 'public' : 'hidden'
}

function embargoOf({ embargoIndefinite, embargoUntil }: Standing): Window | 'never' {
  return embargoIndefinite ? 'never' : { from: embargoUntil, until: null }
}

/**
 * Whether readers could not have it at `saved`, when it was last changed: a killed document was
 * killed then or before.
 */
export function isWithheldAt(saved: string | null, window: Window | 'never'): boolean {
  if (window === 'never') return true
  return window.from !== null && (saved === null || saved < window.from)
}

/** Times within which a document may be read; null is open. An endless embargo has no window. */
export type Window = { from: string | null; until: string | null }

export const always: Window = { from: null, until: null }

/** The time both windows allow: the later beginning, the earlier end. */
export function within(one: Window, other: Window): Window {
  return {
    from: pick(one.from, other.from, (a, b) => (a > b ? a : b)),
    until: pick(one.until, other.until, (a, b) => (a < b ? a : b)),
  }
}

type Shown = {
  document: { title: string | Localized; [key: string]: PublicValue }
  window?: Window | 'never'
  facets: Listing['facets']
  sortKeys: Listing['sortKeys']
}

/**
 * Puts a Payload document's standing and what it would show together. `show` runs for public ones
 * only, so a document can be withdrawn however broken the rest of it is. Throws on an odd document.
 */
export function projection(type: PublicType, doc: unknown, show: () => Shown): Projection {
  const standing = standingSchema.parse(doc)
  const { id, slug, publishedSlug, language } = standing
  const kind = standingOf(standing)
  if (kind === 'gone') return { kind, slug: publishedSlug ?? slug, language }
  if (kind === 'hidden') return { kind }
  const { document, window = always, facets, sortKeys } = show()
  if (window === 'never') return { kind: 'hidden' }
  return {
    kind,
    document: { type, id, slug, ...document, updatedAt: standing.updatedAt },
    listing: {
      slug,
      language,
      visibleFrom: window.from,
      visibleUntil: window.until,
      facets,
      sortKeys: { ...sortKeys, updated: standing.updatedAt },
    },
  }
}

function pick(
  one: string | null,
  other: string | null,
  choose: (a: string, b: string) => string,
): string | null {
  if (one === null) return other
  return other === null ? one : choose(one, other)
}
