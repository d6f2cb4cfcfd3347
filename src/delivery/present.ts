import type { Localized, LocalizedRich, PublicValue, Ref, Rich } from '../wire/documents.ts'
import type { Entry } from '../wire/edition.ts'
import { isRecord, isRef } from '../wire/edition/refs.ts'
import { additionsOf } from './additions.ts'
import { cropOf, imageOf, isSaidByImage } from './image.ts'
import { below, isWanted, nothingMore, type Wanted } from './paths.ts'
import { mention, type Reading } from './reading.ts'
import { present as presentText } from './texts.ts'

export type Presented = Record<string, unknown>

/** A whole public document, or what was asked of it. Relations that are not public are left out. */
export function presentDocument(
  reading: Reading,
  entry: Entry,
  wanted: Wanted,
  use?: Ref,
): Presented {
  if (entry.language !== null) reading.speak(entry.language)
  const image = entry.type === 'photos' ? imageOf(reading, entry, use) : {}
  const presented: Presented = { ...mention(reading, entry), ...pick(image, wanted) }
  for (const key of keysToPresent(entry)) {
    const value = isWanted(wanted, key) ? entry.document[key] : undefined
    if (value !== undefined) presented[key] = presentKey(reading, key, value, below(wanted, key))
  }
  const present = (other: Entry): Presented => presentDocument(reading, other, nothingMore)
  for (const [key, add] of Object.entries(additionsOf(reading, entry, present))) {
    if (isWanted(wanted, key)) presented[key] = prune(add(), below(wanted, key))
  }
  return presented
}

/** Those a mention or an image does not say already. Only what is wanted is read: see depends.ts. */
function keysToPresent({ type, document }: Entry): string[] {
  const keys = Object.keys(document).filter((key) => !identifying.has(key))
  return type === 'photos' ? keys.filter((key) => !isSaidByImage(key)) : keys
}

/**
 * A relation: always the same object, with more keys when it was asked to be expanded. A photo
 * brings its sources, since every page that shows one needs them. Null when it is not public.
 */
export function presentRef(
  reading: Reading,
  ref: Ref,
  wanted: Wanted,
  isExpanded: boolean,
): Presented | null {
  const entry = reading.follow(ref)
  if (entry === null) return null
  if (isExpanded) {
    reading.expand()
    return presentDocument(reading, entry, wanted, ref)
  }
  if (entry.type !== 'photos') return mention(reading, entry)
  return { ...mention(reading, entry), ...pick(imageOf(reading, entry, ref), wanted) }
}

/** Rows that are about one document say nothing without it: by the list's key, the row's. */
export const carriers: Record<string, string> = {
  byline: 'contributor',
  infoSources: 'organisation',
  organisations: 'organisation',
  photos: 'photo',
}

function presentKey(reading: Reading, key: string, value: PublicValue, wanted: Wanted): unknown {
  if (!Array.isArray(value)) return presentValue(reading, value, wanted)
  return presentList(reading, shownRows(reading, key, value), wanted)
}

/** The rows of a list without those that are about a document that is not public. */
export function shownRows<Row>(reading: Reading, key: string, rows: Row[]): Row[] {
  const carrier = carriers[key]
  if (carrier === undefined) return rows
  const shown = rows.filter((row: unknown) => {
    const pointer: unknown = isRecord(row) && !isRef(row) ? row[carrier] : null
    return !isRef(pointer) || reading.follow(pointer) !== null
  })
  return carrier === 'photo' ? shown.map((row) => withWords(reading, row)) : shown
}

/**
 * A photo of a gallery has its own caption and alt text where the gallery says no other, and the crop
 * it is shown in.
 */
function withWords<Row>(reading: Reading, row: Row): Row {
  const photo = isRecord(row) && isRef(row.photo) ? reading.follow(row.photo) : null
  if (photo === null || !isRecord(row)) return row
  const { altText, caption } = photo.document
  const words = { caption: row.caption ?? caption ?? null, alt: row.alt ?? altText ?? null }
  return { ...row, ...words, crop: cropOf(reading, photo, row.crop) }
}

function presentValue(reading: Reading, value: PublicValue, wanted: Wanted): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return presentList(reading, value, wanted)
  if (isRef(value)) return presentRef(reading, value, wanted, isExpandedHere(wanted))
  if (isLocalized(value)) return reading.say(value)
  if (isText(value)) return presentText(reading, value, wanted)
  return presentObject(reading, value, wanted)
}

function presentList(reading: Reading, values: PublicValue[], wanted: Wanted): unknown[] {
  return values
    .map((value) => ({ value, shown: presentValue(reading, value, wanted) }))
    .filter(({ value, shown }) => !(isRef(value) && shown === null))
    .map(({ shown }) => shown)
}

function presentObject(
  reading: Reading,
  object: { [key: string]: PublicValue },
  wanted: Wanted,
): Presented {
  const shown: Presented = {}
  for (const [key, value] of Object.entries(object)) {
    if (isWanted(wanted, key)) shown[key] = presentKey(reading, key, value, below(wanted, key))
  }
  return shown
}

/** `include` marks the relation itself with an `expanded` branch, so that a leaf is told from none. */
function isExpandedHere({ include }: Wanted): boolean {
  return include.has(expandHere)
}

/** The branch `include` trees carry at each relation they expand; no key of a document is empty. */
export const expandHere = ''

/** The keys no mention of a document is without. */
const identifying = new Set(['type', 'id', 'href', 'title'])

/** Only the named keys of what is already presented. */
function pick(object: Presented, wanted: Wanted): Presented {
  const kept: Presented = {}
  const isMention = 'href' in object && 'id' in object
  for (const [key, value] of Object.entries(object)) {
    if (isMention && identifying.has(key)) kept[key] = value
    else if (isWanted(wanted, key)) kept[key] = prune(value, below(wanted, key))
  }
  return kept
}

function prune(value: unknown, wanted: Wanted): unknown {
  if (wanted.fields === null) return value
  if (Array.isArray(value)) return value.map((each) => prune(each, wanted))
  return isRecord(value) ? pick(value, wanted) : value
}

export function isLocalized(value: object): value is Localized {
  return 'localized' in value && isRecord(value.localized)
}

export function isText(value: object): value is Rich | LocalizedRich {
  return ('rich' in value && isRecord(value.rich)) || 'localizedRich' in value
}
