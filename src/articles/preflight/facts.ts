import { z } from 'zod'
import type { Introduced } from '../../house-style/introductions.ts'
import type { HouseStyle } from '../../house-style/style.ts'
import type { Rights } from '../../photos/rights.ts'
import type { Passage } from '../../richtext/passages.ts'
import type { PublicType } from '../../wire/documents.ts'
import type { Hold } from '../../wire/hold.ts'
import { amount, flag, instant, ref, refs, rows, text } from '../../wire/let-out.ts'
import type { Finding } from './finding.ts'

/** What pre-flight reads of a story. Nothing of it needs to be filled in: that is what it is for. */
export const storySchema = z.object({
  id: z.string(),
  language: text,
  storyType: text,
  kicker: text,
  headline: text,
  headlines: z.object({ short: text, seo: text, social: text }).nullish(),
  standfirst: text,
  body: z.unknown().optional(),
  byline: rows(z.object({ contributor: ref('contributors') })),
  bylineText: text,
  infoSources: rows(z.object({ organisation: ref('organisations') })),
  dateline: z.object({ place: ref('places') }).nullish(),
  events: refs('events'),
  sessions: refs('sessions'),
  speakers: refs('speakers'),
  leadPhoto: ref('photos'),
  captionOverride: text,
  altOverride: text,
  translationGroup: text,
  translationOf: ref('articles'),
  translatedFromRevision: amount,
  pubStatus: text,
  embargoIndefinite: flag,
  embargoUntil: instant,
  embargoTimeZone: text,
  displayTimeZone: text,
  expiresAt: instant,
})

export type Story = z.output<typeof storySchema>

/** Whether readers could open a document: `gone` is deleted or in the trash. */
export type Standing = 'public' | 'draft' | 'gone'

/** Words of a photo as a story shows them: in its language, in another one only, or not at all. */
export type Shown = 'here' | 'elsewhere' | 'nowhere'

/** A photo at one place of the story, with the words it has there. */
export type ShownPhoto = {
  id: string
  path: 'leadPhoto' | 'body'
  title: string
  /** What the gallery it hangs in is called; null where the story shows it itself. */
  gallery: string | null
  caption: Shown
  altText: Shown
  hasCredit: boolean
  /** The first code left in them that stands for nothing. */
  leftOver: { words: 'caption' | 'altText' | 'credit'; code: string } | null
  /** Null when they cannot be understood. */
  rights: Rights | null
  standing: Standing
  /** What its event and session hold it back for. */
  hold: Hold
}

/** A document the story leads to, and the field from which it does. */
export type Target = {
  type: PublicType
  id: string
  path: string
  title: string
  standing: Standing | 'killed'
}

/** Somebody on the programme of the story, in every way the name is printed, and what they are. */
export type Speaker = Introduced & { id: string }

/** A place with everything it lies in, itself first. */
export type Located = { id: string; name: string; around: { id: string; isCity: boolean }[] }

/** A run of words of the story, and the field it stands in. */
export type Text = Passage & { path: string }

/** Everything the rules of pre-flight look at, gathered once. */
export type Facts = {
  story: Story
  texts: Text[]
  photos: ShownPhoto[]
  targets: Target[]
  /** What its events and sessions, and the story it translates, hold it back for. */
  hold: Hold
  isRecalled: boolean
  speakers: Speaker[]
  /** Names that may stand in the text though they look like somebody else's. */
  otherNames: string[]
  dateline: Located | null
  scenes: Located[]
  style: HouseStyle
  languages: { exist: string[]; asked: string[] }
  /** What other parts of the desk have found out about the story. */
  foundElsewhere: Finding[]
}
