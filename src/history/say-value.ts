import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, JsonObject, PayloadRequest } from 'payload'
import { isTimeZone, toLocalTime } from '../programme/local-time.ts'
import { toText } from '../richtext/text.ts'

type Saying = {
  i18n: PayloadRequest['i18n']
  /** What a document is called; empty for one that is not to be named. */
  nameOf: (collection: string, id: string) => string
  /** Whose clock instants are said on; UTC without one. */
  zone: string | null
}

/** A value as an editor reads it: a name instead of an id, a label instead of a key. */
export function sayValue(field: FlattenedField, value: unknown, saying: Saying): string {
  if (value === null || value === undefined || value === '') return ''
  if (field.type === 'array') return rowsOf(value, field.flattenedFields, saying)
  if (Array.isArray(value)) return listed(value.map((each) => sayValue(field, each, saying)))
  switch (field.type) {
    case 'checkbox':
      return yesOrNo(value === true, saying.i18n)
    case 'select':
    case 'radio':
      return optionOf(field.options, value, saying.i18n)
    case 'date':
      return sayInstant(value, saying.zone)
    case 'relationship':
    case 'upload':
      return listed(
        pointersOf(field, value).map(({ collection, id }) => saying.nameOf(collection, id)),
      )
    case 'richText':
      return toText(value, () => null)
    default:
      return typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : JSON.stringify(value)
  }
}

const listed = (said: string[]): string => said.filter((words) => words !== '').join(', ')

export type Pointer = { collection: string; id: string }

/** The documents a value names, rows of lists included. */
export function pointersOf(field: FlattenedField, value: unknown): Pointer[] {
  if (Array.isArray(value) && field.type === 'array') {
    return value.filter(isObject).flatMap((row) => pointersInRow(field.flattenedFields, row))
  }
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  if (Array.isArray(value)) return value.flatMap((each) => pointersOf(field, each))
  const { relationTo } = field
  if (typeof relationTo === 'string') return idOf(value, relationTo)
  return isObject(value) ? idOf(value.value, String(value.relationTo)) : []
}

function pointersInRow(fields: readonly FlattenedField[], row: JsonObject): Pointer[] {
  return fields.flatMap((inner) => pointersOf(inner, row[inner.name]))
}

function idOf(value: unknown, collection: string): Pointer[] {
  const id: unknown = isObject(value) ? value.id : value
  return typeof id === 'string' && id !== '' ? [{ collection, id }] : []
}

function rowsOf(value: unknown, fields: readonly FlattenedField[], saying: Saying): string {
  const rows = Array.isArray(value) ? value.filter(isObject) : []
  return rows
    .filter((row) => isToBeSaid(pointersInRow(fields, row), saying))
    .map((row) =>
      fields
        .filter(({ name }) => name !== 'id')
        .map((inner) => sayValue(inner, row[inner.name], saying))
        .filter((words) => words !== '')
        .join(' · '),
    )
    .join('\n')
}

/** Of somebody who is not to be named the rest of the row is not said either. */
function isToBeSaid(pointers: readonly Pointer[], { nameOf }: Saying): boolean {
  return pointers.length === 0 || pointers.some(({ collection, id }) => nameOf(collection, id))
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

function optionOf(options: Options, value: unknown, i18n: Saying['i18n']): string {
  const found = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  if (found === undefined || typeof found === 'string') return String(value)
  const label: unknown = found.label
  return typeof label === 'string' || isObject(label) ? getTranslation(label, i18n) : String(value)
}

function yesOrNo(isYes: boolean, i18n: Saying['i18n']): string {
  if (i18n.language.startsWith('zh')) return isYes ? '是' : '否'
  return isYes ? 'Yes' : 'No'
}

function sayInstant(value: unknown, zone: string | null): string {
  const at = value instanceof Date || typeof value === 'string' ? new Date(value) : null
  if (at === null || Number.isNaN(at.getTime())) return String(value)
  const clock = zone !== null && isTimeZone(zone) ? zone : 'UTC'
  return `${toLocalTime(at, clock).slice(0, 16).replace('T', ' ')} ${clock}`
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
