import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, JsonObject, PayloadRequest } from 'payload'

/** A field that holds a value of its own, wherever it stands: `headline`, `headlines.short`. */
export type Leaf = { path: string; label: string; field: FlattenedField }

/** Kept by the machine, and no word of anybody. */
const unread = new Set([
  'id',
  'rev',
  'createdAt',
  'updatedAt',
  'publishedSlug',
  'mentions',
  'translationGroup',
  'deletedAt',
  '_status',
  ...['approval', 'submitted', 'sentBack', 'heldFrom', 'heldBy'],
])

/** The fields of a form that a person would compare, in the order of the form. */
export function leavesOf(
  fields: readonly FlattenedField[],
  i18n: PayloadRequest['i18n'],
  above?: { path: string; label: string },
): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    if (isUnread(field, above === undefined)) return []
    const path = above ? `${above.path}.${field.name}` : field.name
    const label = [above?.label, labelOf(field, i18n)].filter(Boolean).join(' · ')
    const isGroup = field.type === 'group' || field.type === 'tab'
    return isGroup
      ? leavesOf(field.flattenedFields, i18n, { path, label })
      : [{ path, label, field }]
  })
}

/** What stands in the document at a path. */
export function valueAt(doc: JsonObject, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => entriesOf(value).get(key), doc)
}

function entriesOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

function isUnread(field: FlattenedField, isTop: boolean): boolean {
  if (field.type === 'join' || ('hidden' in field && field.hidden)) return true
  if ('virtual' in field && field.virtual) return true
  return isTop && unread.has(field.name)
}

/** What a form calls a field, in the language of the admin. */
export function labelOf(field: FlattenedField, i18n: PayloadRequest['i18n']): string {
  const label: unknown = 'label' in field ? field.label : undefined
  if (label === false) return ''
  if (typeof label === 'string' || isWords(label)) return getTranslation(label, i18n)
  return field.name
}

function isWords(label: unknown): label is Record<string, string> {
  return typeof label === 'object' && label !== null
}
