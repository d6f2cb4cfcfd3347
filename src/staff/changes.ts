import type { JsonObject } from 'payload'
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
  'deletedAt',
  'embargoUntil',
  'expiresAt',
  'firstPublishedAt',
  'assignee',
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
export function changedFields(before: JsonObject, after: JsonObject): string[] {
  return Object.keys(after)
    .filter((field) => !unsaid.has(field) && !isSame(before[field], after[field]))
    .toSorted()
}

/** From what to what the states of a document went. */
export function stateChanges(
  before: JsonObject,
  after: JsonObject,
): { field: string; from: string | null; to: string | null }[] {
  return states
    .filter((field) => field in after && !isSame(before[field], after[field]))
    .map((field) => ({ field, from: said(before[field]), to: said(after[field]) }))
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
