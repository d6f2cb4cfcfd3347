import { createHash } from 'node:crypto'
import type { FlattenedField, JsonObject } from 'payload'

/**
 * What is not content: where a story stands, whose it is, and what the program notes by itself. All
 * other fields are, so that a field added later belongs to what is approved until somebody says no.
 */
export const notContent: readonly string[] = [
  ...['id', 'rev', 'createdAt', 'updatedAt', 'createdBy', 'deletedAt', '_status'],
  ...['stage', 'heldFrom', 'heldBy', 'approval', 'submitted', 'sentBack'],
  ...['pubStatus', 'killReason', 'killedAt', 'hadReaders', 'why'],
  ...['writtenBy', 'assignee', 'dueAt', 'desk', 'internalNote', 'warnings'],
  ...['firstPublishedAt', 'publishedSlug', 'translationGroup', 'mentions', 'factsPrinted'],
  ...['coverageStartTime', 'coverageEndTime'],
]

/** The fields somebody approves: every word and picture, and when and under which address it appears. */
export function contentOf(doc: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !notContent.includes(name)))
}

/**
 * Every field of the content with its value, empty ones too: what is left out of a save keeps the
 * value it has, and one database leaves empty fields out of what it gives.
 */
export function wholeContentOf(fields: FlattenedField[], doc: JsonObject): JsonObject {
  return wholeOf(
    fields.filter(({ name }) => !notContent.includes(name)),
    doc,
  )
}

function wholeOf(fields: FlattenedField[], doc: JsonObject): JsonObject {
  return Object.fromEntries(fields.map((field) => [field.name, wholeValue(field, doc[field.name])]))
}

function wholeValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group' || field.type === 'tab')
    return wholeOf(field.flattenedFields, isObject(value) ? value : {})
  if (field.type !== 'array') return value ?? ('hasMany' in field && field.hasMany ? [] : null)
  const rows: unknown[] = Array.isArray(value) ? value : []
  return rows.filter(isObject).map((row) => ({ ...row, ...wholeOf(field.flattenedFields, row) }))
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same for the same content, however the database or a form writes it down. */
export function hashOf(doc: JsonObject): string {
  const plain = JSON.stringify(normal(contentOf(doc))) ?? ''
  return createHash('sha256').update(plain).digest('base64url')
}

/** Matches how a time begins: `2024-10-29T`. */
const instant = /^\d{4}-\d\d-\d\dT/

/** Absent, null, false and empty are one; times are instants; keys are in order; rows have no ids. */
function normal(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return instant.test(value) ? sameInstant(value) : value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(rowOf)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, normal(inner)])
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function rowOf(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return normal(row) ?? null
  const { id: _, ...cells } = { id: null, ...row }
  return normal(cells) ?? null
}

function sameInstant(value: string): string {
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? value : at.toISOString()
}
