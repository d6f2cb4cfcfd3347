import { z } from 'zod'
import { publicTypes, type Ref } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import { isRecord, isRef } from '../../wire/edition/refs.ts'
import type { Hit } from '../../wire/edition/search.ts'
import type { Term } from '../../wire/edition/words.ts'
import { imageOf } from '../image.ts'
import { component } from '../openapi/components.ts'
import { mention, sitePathOf, type Mention, type Reading } from '../reading.ts'
import { href, maybeImage, maybeText, maybeZone, sitePath, text } from '../shape-parts.ts'
import { markedSnippet, markedTitle } from './highlight.ts'

export type PresentedHit = Mention & {
  path: string | null
  score: number
  language: string | null
  date: string | null
  dateZone: string | null
  image: Record<string, unknown> | null
  highlight: { title: string | null; text: string | null; language: string | null } | null
}

/** One document that was found, with what was looked for marked; not marked without `terms`. */
export function presentHit(
  reading: Reading,
  { entry, score }: Hit,
  terms: readonly Term[] | null,
): PresentedHit {
  if (entry.language !== null) reading.speak(entry.language)
  return {
    ...mention(reading, entry),
    path: sitePathOf(entry, reading),
    score: Math.round(score * 1000) / 1000,
    language: entry.language,
    ...dateOf(entry),
    image: pictureOf(reading, entry),
    highlight: terms && highlightOf(reading, entry, terms),
  }
}

function highlightOf(
  { languages }: Reading,
  entry: Entry,
  terms: readonly Term[],
): NonNullable<PresentedHit['highlight']> {
  const title = markedTitle(entry, terms, languages)
  const snippet = markedSnippet(entry, terms, languages)
  return {
    ...{ title: title?.html ?? null, text: snippet?.html ?? null },
    language: snippet?.language ?? title?.language ?? null,
  }
}

/** What a document is dated by, as it prints it. */
function dateOf({ document }: Entry): { date: string | null; dateZone: string | null } {
  const { displayDate, publishedAt, start, slots, dateCreated } = document
  const slot: unknown = Array.isArray(slots) ? slots[0] : null
  const first = isRecord(slot) ? slot : {}
  const date = [displayDate, publishedAt, start, first.start, dateCreated].find(isText)
  const { displayDateZone, publishedAtZone, startZone } = document
  const zone = [displayDateZone, publishedAtZone, startZone, first.startZone].find(isText)
  return { date: date ?? null, dateZone: zone ?? null }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Itself if it is one, else the one it is shown with. */
function pictureOf(reading: Reading, entry: Entry): Record<string, unknown> | null {
  const use = entry.type === 'photos' ? { ref: entry.type, id: entry.id } : pictureIn(entry)
  const photo = use && reading.follow(use)
  return photo && { ...mention(reading, photo), ...imageOf(reading, photo, use) }
}

/** The photo a document is shown with. */
export function pictureIn({ document }: Entry): Ref | null {
  const { leadPhoto, portrait, logo, photos } = document
  const use: unknown = Array.isArray(photos) ? photos[0] : null
  return [leadPhoto, portrait, logo, isRecord(use) ? use.photo : null].find(isRef) ?? null
}

export const hitShape = component(
  'SearchHit',
  z.object({
    type: z.enum(publicTypes),
    id: text,
    href,
    title: maybeText,
    path: sitePath.nullable(),
    score: z.number().meta({ description: 'From 1, the best of all pages, down to 0.' }),
    language: maybeText.meta({ description: 'Of a story; null where texts come in several.' }),
    date: maybeText.meta({
      description:
        'Of a story its display date, of the programme its start, of a photo its taking.',
    }),
    dateZone: maybeZone,
    image: maybeImage,
    highlight: z
      .object({
        title: maybeText,
        text: maybeText,
        language: maybeText.meta({ description: 'Of `text`.' }),
      })
      .nullable()
      .meta({ description: 'HTML: escaped, with `<mark>` around what was looked for.' }),
  }),
)
