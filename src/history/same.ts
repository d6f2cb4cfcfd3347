import { isDeepStrictEqual } from 'node:util'

/** Absent, null, empty and no rows are one; so are rows with other ids, and an instant however written. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other))
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '' || value === false || value === 0) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id' || 'relationTo' in value)
    .map(([key, inner]) => [key, plain(inner)])
  return Object.fromEntries(entries.filter(([, inner]) => inner !== null))
}
