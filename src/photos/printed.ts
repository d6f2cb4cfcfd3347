import type { Localized, PublicDocument, Ref } from '../wire/documents.ts'
import { isRecord, isRef } from '../wire/edition/refs.ts'

/** A text in its languages, the newsroom's first one first. */
export type Texts = readonly (readonly [language: string, text: string])[]

/** What every copy of a photo says about itself: of its public document, and nothing else. */
export type Printed = {
  headline: Texts
  caption: Texts
  altText: Texts
  extendedDescription: Texts
  creators: { name: string; jobTitle: string | null }[]
  creditText: string | null
  source: string | null
  copyrightNotice: string | null
  usageTerms: string | null
  /** The address of the licence. */
  license: string | null
  /** Where others get one. */
  acquireLicensePage: string | null
  keywords: string[]
  /** Who can be seen, from left to right. */
  people: string[]
  locationShown: string | null
  event: Texts
  /** As exactly as it is known: `2024-10` to `2024-10-29T09:05:12+08:00`. */
  dateCreated: string | null
  digitalSourceType: string | null
  dataMining: string | null
}

/** How other documents are called, and in which languages the newsroom writes. */
export type Names = {
  languages: readonly string[]
  /** The title of a document readers may see; null for any other. */
  titleOf: (ref: Ref) => string | Localized | null
}

/** What is printed of a photo: `document` is its public form. */
export function printedOf(document: PublicDocument, names: Names): Printed {
  const { headline, caption, altText, extendedDescription } = document
  const { event, creators, people, keywords } = document
  const texts = (value: unknown): Texts => textsOf(value, names.languages)
  return {
    headline: texts(headline),
    caption: texts(caption),
    altText: texts(altText),
    extendedDescription: texts(extendedDescription),
    creators: rows(creators).flatMap(creatorOf),
    creditText: word(document.creditText),
    source: word(document.source),
    copyrightNotice: word(document.copyrightNotice),
    usageTerms: word(document.usageTerms),
    license: word(document.license),
    acquireLicensePage: word(document.acquireLicensePage),
    keywords: rows(keywords).flatMap((each) => word(each) ?? []),
    people: rows(people).flatMap((person) => personOf(person, names) ?? []),
    locationShown: word(document.locationShown),
    event: isRef(event) ? texts(names.titleOf(event)) : [],
    dateCreated: word(document.dateCreated),
    digitalSourceType: word(document.digitalSourceType),
    dataMining: word(document.dataMining),
  }
}

/** The documents whose names are printed in the copies of a photo. */
export function namedIn({ event, people }: Record<string, unknown>): Ref[] {
  const speakers = rows(people).map((person) => (isRecord(person) ? person.speaker : null))
  return [event, ...speakers].filter(isRef)
}

function creatorOf(creator: unknown): Printed['creators'] {
  if (!isRecord(creator)) return []
  const name = word(creator.name)
  return name === null ? [] : [{ name, jobTitle: word(creator.jobTitle) }]
}

/** Under the name written for this photo, else as a speaker. */
function personOf(person: unknown, { languages, titleOf }: Names): string | null {
  if (!isRecord(person)) return null
  const written = word(person.name)
  if (written !== null || !isRef(person.speaker)) return written
  return textsOf(titleOf(person.speaker), languages)[0]?.[1] ?? null
}

function textsOf(value: unknown, languages: readonly string[]): Texts {
  const [first = 'en'] = languages
  if (typeof value === 'string') return value === '' ? [] : [[first, value]]
  const localized = isRecord(value) && isRecord(value.localized) ? value.localized : {}
  const written = Object.entries(localized).flatMap(([language, text]) =>
    typeof text === 'string' && text !== '' ? [[language, text] as const] : [],
  )
  return written.toSorted(([a], [b]) => rank(a, languages) - rank(b, languages))
}

function rank(language: string, languages: readonly string[]): number {
  const at = languages.indexOf(language)
  return at < 0 ? languages.length : at
}

function rows(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function word(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
