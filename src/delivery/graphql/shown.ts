import type { Ref } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import { isPublicType, isRecord, isRef } from '../../wire/edition/refs.ts'
import { imageOf } from '../image.ts'
import { isLocalized } from '../present.ts'
import type { Reading } from '../reading.ts'

export type Keys = Readonly<Record<string, unknown>>

/** A document, or a part of one (then `entry` is null), that fields are being read from. */
export type Shown = {
  reading: Reading
  entry: Entry | null
  keys: Keys
  /** The pointer that led to it, which may say words of its own for a photo. */
  use: Keys
  /** Of a photo, once one of its keys was asked for. */
  image: Keys | null
}

export function shownDocument(reading: Reading, entry: Entry, use: Keys = {}): Shown {
  if (entry.language !== null) reading.speak(entry.language)
  return { reading, entry, keys: entry.document, use, image: null }
}

export function shownPart(reading: Reading, keys: Keys): Shown {
  return { reading, entry: null, keys, use: {}, image: null }
}

/** What an image says in its own words; made once for each place a photo stands. */
export function imageKeysOf(shown: Shown): Keys {
  if (shown.entry === null) return {}
  shown.image ??= imageOf(shown.reading, shown.entry, shown.use)
  return shown.image
}

/** A value that has no fields of its own, in the reading's language. */
export function plain(reading: Reading, value: unknown): unknown {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null) return value ?? null
  return isLocalized(value) ? reading.say(value) : null
}

/** The document a stored pointer, or a finished mention of a document, leads to. */
export function refOf(value: unknown): Ref | null {
  if (isRef(value)) return value
  if (!isRecord(value) || typeof value.id !== 'string' || !isPublicType(value.type)) return null
  return { ref: value.type, id: value.id }
}

/** A list of what is stored as a list; nothing where nothing is stored. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
