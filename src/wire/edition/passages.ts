import { toText } from '../../richtext/text.ts'
import type { PublicDocument } from '../documents.ts'
import { isRecord } from './refs.ts'

/** Some words of a document. The language is null where nobody says it. */
export type Passage = { language: string | null; text: string }

/** Parts of a document by how much a word in them says about it, most first. */
export const parts = ['title', 'lead', 'names', 'body'] as const
export type Part = (typeof parts)[number]

/** Where each part is, on whatever type: keys of the public document, dotted. */
const keys: Record<Part, readonly string[]> = {
  title: [
    ...['title', 'alternateNames', 'names.full', 'acronym', 'shortName'],
    ...['headlines.short', 'headlines.seo', 'headlines.social'],
  ],
  lead: [
    'kicker',
    'standfirst',
    'summary',
    'theme',
    'caption',
    'keywords',
    'jobTitle',
    'honorific',
  ],
  names: [
    ...['bylineText', 'creators.name', 'people.name', 'creditText', 'source', 'locationShown'],
    ...['participations.creditedName', 'participations.creditedTitle'],
    'participations.creditedOrganisation',
  ],
  body: [
    ...['body', 'description', 'bio', 'abstract', 'extendedDescription', 'altText', 'before'],
    ...['after', 'attendance.description', 'statusReason', 'documents.title', 'tracks.name'],
    // A photo is found by its own words: those of a gallery hold for photos readers may not see.
    'edNote',
  ],
}

/** What a document itself says in one part, in all its languages; other documents are not followed. */
export function passagesOf(document: PublicDocument, part: Part): Passage[] {
  const language = typeof document.language === 'string' ? document.language : null
  return keys[part]
    .flatMap((key) => valuesAt(document, key.split('.')))
    .flatMap((value) => passagesIn(value, language))
    .filter(({ text }) => text !== '')
}

function valuesAt(value: unknown, [key, ...rest]: string[]): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((each) => valuesAt(each, key === undefined ? [] : [key, ...rest]))
  }
  if (key === undefined) return [value]
  return isRecord(value) ? valuesAt(value[key], rest) : []
}

function passagesIn(value: unknown, language: string | null): Passage[] {
  if (typeof value === 'string') return [{ language, text: value }]
  if (!isRecord(value)) return []
  const { rich, localized, localizedRich } = value
  if (isRecord(rich)) return [{ language, text: plain(rich) }]
  if (isRecord(localized)) {
    return Object.entries(localized).flatMap(([tag, text]) =>
      typeof text === 'string' ? [{ language: tag, text }] : [],
    )
  }
  if (!isRecord(localizedRich)) return []
  return Object.entries(localizedRich).map(([tag, text]) => ({ language: tag, text: plain(text) }))
}

function plain(rich: unknown): string {
  return toText(rich, () => null)
}
