import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from 'payload'
import { isFromFile, type Origin, originKey, type Origins } from './origins.ts'
import { fieldNames, type RecordField } from './record-fields.ts'

/** Whoever may say something of one photo. What is missing or empty says nothing. */
export type Sources = {
  /** What is being saved: where it differs from `before`, somebody has written it. */
  saved: JsonObject
  before: { values: JsonObject; origins: Origins }
  batch: { replace: JsonObject; ifEmpty: JsonObject }
  /** What a new file says, with where in it. */
  file: { values: JsonObject; origins: Partial<Record<RecordField, Origin>> }
  /** What the event says of a photo that is new at it; null where it is the event of before. */
  event: JsonObject | null
  language: string
}

/** The values of the record as they are to be stored, and where each came from. */
export type Composed = { values: JsonObject; origins: Origins }

/**
 * Who is heard: a hand now; a batch that replaces; what the desk wrote before; the file, XMP before
 * IPTC before EXIF; an older file; a batch that fills; the event.
 */
export function compose(sources: Sources): Composed {
  const { before, language } = sources
  const values: JsonObject = {}
  const origins: Origins = { ...before.origins }
  for (const field of fieldNames) {
    const key = originKey(field, language)
    const heard = hear(field, key, sources)
    if (heard) values[field] = heard.value
    if (heard?.origin) origins[key] = heard.origin
    else delete origins[key]
  }
  return { values, origins }
}

type Heard = { value: unknown; origin: Origin | undefined }

function hear(field: RecordField, key: string, sources: Sources): Heard | undefined {
  const { batch, before, event, file, saved } = sources
  const [old, written]: unknown[] = [before.values[field], saved[field]]
  const oldOrigin = before.origins[key]
  const isWritten = field in saved && !isCount(written) && !isSameValue(written, old)
  const isCleared = isWritten && saysNothing(field, written)
  const kept = { value: isCleared ? null : old, origin: oldOrigin }
  const isOfEvent = oldOrigin === 'event'
  const isOfAnother = isOfEvent && event !== null
  const ofEvent = { value: isCleared ? null : event?.[field], origin: 'event' as const }
  const inTurn: Heard[] = [
    { value: isWritten ? written : null, origin: 'edited' },
    { value: batch.replace[field], origin: 'batch' },
    ...(isFromFile(oldOrigin) || isOfEvent ? [] : [kept]),
    { value: file.values[field], origin: file.origins[field] },
    ...(isOfEvent ? [] : [kept]),
    { value: batch.ifEmpty[field], origin: 'batch' },
    isOfEvent && event === null ? kept : ofEvent,
  ]
  const heard = inTurn.find(({ value }) => !saysNothing(field, value))
  if (heard) return heard
  if (isCleared) return { value: written, origin: undefined }
  return isOfAnother ? { value: Array.isArray(old) ? [] : null, origin: undefined } : undefined
}

/** How a photo came to us is “not known” where nobody has said it. */
function saysNothing(field: RecordField, value: unknown): boolean {
  return isEmpty(value) || (field === 'usageCategory' && value === 'unknown')
}

/** Forms count the rows of a list, and where they send only the count there is none. */
const isCount = (value: unknown): boolean => typeof value === 'number'

/** Whether two values of a field say the same, whatever ids the rows of a list have. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(bare(one), bare(other))
}

function bare(value: unknown): unknown {
  if (isEmpty(value)) return null
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(([name, part]) => name !== 'id' && !isEmpty(part))
  return Object.fromEntries(said.map(([name, part]) => [name, bare(part)]))
}

/** Whether nothing is said: no text, an empty list, a group whose parts are all empty. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return (
    typeof value === 'object' && !(value instanceof Date) && Object.values(value).every(isEmpty)
  )
}
