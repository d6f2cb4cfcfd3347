import type { FlattenedField, JsonObject } from 'payload'
import { isDeepStrictEqual } from 'node:util'

/** Written by every save, or never to be written down anywhere. */
const unsaid = new Set([
  'id',
  'rev',
  'createdAt',
  'updatedAt',
  'publishedSlug',
  'mentions',
  'writtenBy',
  'globalType',
])

/** Of accounts: how somebody logs in. Elsewhere these names are fields like any other. */
const unsaidOfAccounts = new Set([
  'collection',
  'hash',
  'salt',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'apiKeyIndex',
  'loginAttempts',
  'lockUntil',
])

/** Fields that say where a document stands, whose values belong in the log. */
const states = [
  '_status',
  'stage',
  'pubStatus',
  'killReason',
  'deletedAt',
  'embargoUntil',
  'embargoIndefinite',
  'expiresAt',
  'firstPublishedAt',
  'assignee',
  'dueAt',
  'desk',
  'urgency',
  'breaking',
  'slug',
  'role',
  'eventStatus',
  'approvalNeeded',
  'approvalByAuthor',
]

/** The names of the fields a save changed; passwords and keys by name only, never by value. */
export function changedFields(collection: string, before: JsonObject, after: JsonObject): string[] {
  const isUnsaid = (field: string) =>
    unsaid.has(field) || (collection === 'users' && unsaidOfAccounts.has(field))
  return Object.keys(after)
    .filter((field) => !isUnsaid(field) && !isSame(before[field], after[field]))
    .toSorted()
}

/** What a state was and is, in the log's own words: ids, keys, instants. */
export type StateChange = { field: string; from: string | null; to: string | null }

/** From what to what the states of a document went. */
export function stateChanges(before: JsonObject, after: JsonObject): StateChange[] {
  return states
    .filter((field) => field in after && !isSame(before[field], after[field]))
    .map((field) => ({ field, from: said(before[field]), to: said(after[field]) }))
}

/** Whether a field holds what somebody types, and says neither where a document stands nor what it is linked to. */
export function isTyped(field: FlattenedField): boolean {
  if (states.includes(field.name)) return false
  if ('flattenedFields' in field) return field.flattenedFields.every(isTyped)
  return field.name === 'id' || ['text', 'textarea', 'richText'].includes(field.type)
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other))
}

/** Absent, null and empty are one; dates are their instant; row ids are nobody's change. */
function plain(value: unknown): unknown {
  if (value === undefined || value === '' || value === false) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)])
  return Object.fromEntries(entries.filter(([, inner]) => inner !== null))
}

function said(value: unknown): string | null {
  const known = plain(value)
  if (known === null) return null
  return typeof known === 'string' ? known : JSON.stringify(known)
}
