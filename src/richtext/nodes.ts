import type { Ref } from '../wire/documents.ts'
import type { Embed } from './embeds.ts'

export type Mark =
  'bold' | 'italic' | 'strikethrough' | 'underline' | 'code' | 'subscript' | 'superscript'

export type LinkTarget = { kind: 'document'; ref: Ref } | { kind: 'address'; address: string }

/** What stands within a line. Links never hold links, no text holds a line end. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  /** What a story prints of an event: its words stand whether or not readers have the event. */
  | { kind: 'fact'; event: Ref; fact: string; printed: string }
  | { kind: 'marked'; mark: Mark; children: Inline[] }
  | { kind: 'link'; target: LinkTarget; children: Inline[] }

export type List = {
  kind: 'list'
  style: 'bullet' | 'number' | 'check'
  start: number
  items: Item[]
}
/** `checked` is null outside check lists; nested lists belong to the item above them. */
export type Item = { checked: boolean | null; children: Inline[]; lists: List[] }

export type Table = { kind: 'table'; rows: Cell[][] }
/** `heads` says which cells this one names: those below it, those beside it, or none. */
export type Cell = {
  heads: 'column' | 'row' | null
  colSpan: number
  rowSpan: number
  children: Block[]
}

export type PhotoUse = {
  kind: 'photo'
  photo: Ref
  caption: string | null
  alt: string | null
  /** The name of one of its crops; the whole picture where it has none of this name. */
  crop: string | null
  size: 'normal' | 'wide' | 'full'
}
export type PullQuote = {
  kind: 'pullQuote'
  quote: string
  speaker: Ref | null
  session: Ref | null
  creditedAs: string | null
}
/** `embed` is null when the address is no longer, or never was, on the list. */
export type EmbedUse = {
  kind: 'embed'
  address: string
  embed: Embed | null
  caption: string | null
}
export type CardUse = {
  kind: 'card'
  card: 'sessionCard' | 'speakerCard' | 'eventCard'
  document: Ref
}
export type CorrectionNote = {
  kind: 'correctionNote'
  type: 'correction' | 'clarification' | 'update' | 'retraction' | 'editorsNote'
  /** `2024-11-07`. */
  date: string | null
  text: string
}

export type Insert =
  | PhotoUse
  | PullQuote
  | EmbedUse
  | CardUse
  | CorrectionNote
  | { kind: 'gallery'; gallery: Ref }
  | { kind: 'relatedArticles'; articles: Ref[] }

/** What stands on its own between others. */
export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'rule' }
  | List
  | Table
  | Insert
