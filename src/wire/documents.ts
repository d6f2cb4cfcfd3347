import type { KillReason } from './kill-reasons.ts'

/** Every collection that has a public side, by its slug; the same word is its path in `/v1`. */
export const publicTypes = [
  'articles',
  'liveUpdates',
  'corrections',
  'photos',
  'galleries',
  'series',
  'events',
  'sessions',
  'speakers',
  'contributors',
  'organisations',
  'places',
  'topics',
] as const

export type PublicType = (typeof publicTypes)[number]

/** A text in each language it was written in, keyed by BCP 47 tag. Delivery picks one. */
export type Localized = { localized: Record<string, string> }

/** A pointer to another public document. Delivery turns it into an object, or leaves it out when that document is not public. */
export type Ref = { ref: PublicType; id: string }

/** A pointer to a photo with the words it has here in place of its own. */
export type PhotoUse = Ref & { caption: string | null; alt: string | null }

/** A Lexical editor state, rendered by delivery because cards and links in it follow other documents. */
export type Rich = { rich: RichDocument }

/** A rich text that is localized field by field (bios, descriptions, abstracts), keyed by BCP 47 tag. */
export type LocalizedRich = { localizedRich: Record<string, RichDocument> }

/** The serialized editor state as Payload stores it; `src/richtext` knows its nodes. */
export type RichDocument = { root: { type: string; children: unknown[]; [key: string]: unknown } }

export type PublicValue =
  | string
  | number
  | boolean
  | null
  | Localized
  | Ref
  | Rich
  | LocalizedRich
  | PublicValue[]
  | { [key: string]: PublicValue }

/**
 * What `project` lets out of one Payload document, in the shape the edition stores: texts still in
 * all languages, relations still pointers, so that renaming an organisation touches one row.
 * A key with nothing to say is null (texts, relations, times) or an empty array (lists), never absent.
 * Times are finished: ISO 8601 with the offset of the zone beside them (`start`, `startZone`), or
 * UTC with `Z` where there is no zone.
 */
export type PublicDocument = {
  type: PublicType
  id: string
  /** What a link or card prints: headline, name, title. */
  title: string | Localized
  [key: string]: PublicValue
}

/**
 * How a public document is found without opening it. `visibleFrom` and `visibleUntil` are instants
 * (ISO 8601, UTC); the reader's clock decides, no job has to run.
 */
export type Listing = {
  slug: string | null
  /** BCP 47 for articles (slug is unique within it); null for field-by-field localized types. */
  language: string | null
  visibleFrom: string | null
  visibleUntil: string | null
  /** Exact-match filters: `{ event: [id], topic: [id], storyType: ['news'] }`; see listing-keys.ts. */
  facets: Record<string, string[]>
  /** Sortable values: UTC instants, numbers, or plain strings; see listing-keys.ts. */
  sortKeys: Record<string, string | number | null>
}

/**
 * `public`: may be shown within its window. `gone`: was public and was withdrawn for good, readers
 * get 410, at its slug too (which is why the slug is said again: a rebuilt edition knows it from
 * nowhere else), and why if that was said. `hidden`: as if it never existed, readers get 404. `again` is when the same document
 * is to be projected anew, because time alone will have made something else of it than its window
 * says.
 */
export type Projection =
  | { kind: 'public'; document: PublicDocument; listing: Listing; again?: string }
  | { kind: 'gone'; slug: string | null; language: string | null; reason?: KillReason | null }
  | { kind: 'hidden' }
