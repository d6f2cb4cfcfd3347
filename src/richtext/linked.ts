import type { PublicType, Ref } from '../wire/documents.ts'

type Base = {
  id: string
  /** Where the document is read: an http(s) address or a path starting with one slash. */
  href: string
  /** Headline, name or title, already in the language of the answer. */
  title: string
}

type When = {
  /** ISO 8601 with offset. */
  start?: string | null
  end?: string | null
  /** IANA zone in which the times are printed. */
  timeZone?: string | null
}

/** A picture, or one crop of it. */
type Shown = {
  src: string
  /** Best format first, as `<picture>` wants them. */
  sources?: { type: string; srcset: string }[]
  width?: number | null
  height?: number | null
}

export type LinkedPhoto = Base &
  Shown & {
    type: 'photos'
    crops?: (Shown & { name: string })[]
    alt?: string | null
    caption?: string | null
    credit?: string | null
  }

type LinkedGallery = Base & { type: 'galleries'; photos?: LinkedPhoto[] }
type LinkedSession = Base & When & { type: 'sessions'; room?: string | null }
type LinkedEvent = Base & When & { type: 'events'; place?: string | null }
type LinkedSpeaker = Base & {
  type: 'speakers'
  jobTitle?: string | null
  organisation?: string | null
  portrait?: LinkedPhoto | null
}

type Plain = Exclude<PublicType, 'photos' | 'galleries' | 'sessions' | 'events' | 'speakers'>

/** A public document as a body prints it. Choosing the language is the caller's work. */
export type Linked =
  | LinkedPhoto
  | LinkedGallery
  | LinkedSession
  | LinkedEvent
  | LinkedSpeaker
  | { [T in Plain]: Base & { type: T } }[Plain]

/** What a pointer leads to, or null when readers may not see it. */
export type Resolve = (ref: Ref) => Linked | null
