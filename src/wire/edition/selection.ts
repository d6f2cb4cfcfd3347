import type { SQLInputValue } from 'node:sqlite'
import type { PublicType } from '../documents.ts'
import { comparable } from './listing.ts'
import { isVisible } from './read.ts'
import { whole, type Store } from './store.ts'

/** Any of `any` (when there are some) and none of `none`. */
export type FacetFilter = { name: string; any: string[]; none: string[] }

/** Half-open: from `from` on, before `until`. A document without the value is left out. */
export type Range = { key: string; from?: string | number; until?: string | number }

export type Selection = {
  type: PublicType
  facets: FacetFilter[]
  ranges: Range[]
  ids: string[] | null
}

/** A part of a statement and what it is given. */
export type Fragment = { sql: string; params: SQLInputValue[] }

/** The documents that have a facet, and these others. */
export function withFacet(
  type: PublicType,
  { name, any }: FacetFilter,
  others: readonly FacetFilter[] = [],
): Fragment {
  const distinct = any.length > 1 ? 'DISTINCT' : ''
  const where = joined([
    {
      sql: `d.type = ? AND d.name = ? AND d.value IN (${marks(any)})`,
      params: [type, name, ...any],
    },
    ...others.map((other) => hasFacet(type, other.name, other.any, 'EXISTS')),
  ])
  return { sql: `SELECT ${distinct} d.doc FROM facets d WHERE ${where.sql}`, params: where.params }
}

/** How many there are, counted no further than to `most`. */
export function sizeOf(store: Store, { sql, params }: Fragment, most: number): number {
  return whole(store.one(`SELECT count(*) AS n FROM (${sql} LIMIT ${most})`, ...params), 'n')
}

/** Facets are told apart by how rare they are up to so many documents. */
const many = 20_000

/** The rarest first: they are counted no further than until one has fewer than the others. */
export function rarestFirst(
  store: Store,
  type: PublicType,
  facets: readonly FacetFilter[],
  most = 500,
): FacetFilter[] {
  if (facets.length < 2) return [...facets]
  const sized = facets.map((facet) => ({
    facet,
    size: sizeOf(store, withFacet(type, facet), most),
  }))
  if (most < many && sized.every(({ size }) => size === most)) {
    return rarestFirst(store, type, facets, most * 4)
  }
  return sized.toSorted((one, other) => one.size - other.size).map(({ facet }) => facet)
}

export function visible({ type }: Pick<Selection, 'type'>, now: Date): Fragment {
  const at = now.getTime()
  return { sql: `d.type = ? AND ${isVisible}`, params: [type, at, at] }
}

export function conditions({ type, facets, ranges, ids }: Selection): Fragment[] {
  return [
    ...(ids ? [{ sql: `d.id IN (${marks(ids)})`, params: ids }] : []),
    ...facets.flatMap(({ name, any, none }) => [
      ...(any.length > 0 ? [hasFacet(type, name, any, 'EXISTS')] : []),
      ...(none.length > 0 ? [hasFacet(type, name, none, 'NOT EXISTS')] : []),
    ]),
    ...ranges.map((range) => isWithin(range)),
  ]
}

function hasFacet(type: PublicType, name: string, values: string[], exists: string): Fragment {
  const sql = `${exists} (SELECT 1 FROM facets f
    WHERE f.doc = d.doc AND f.name = ? AND f.value IN (${marks(values)}))`
  return { sql, params: [name, ...values] }
}

function isWithin(range: Range): Fragment {
  const { sql, params } = joined([{ sql: 'r.doc = d.doc', params: [] }, ...valueIn('r', range)])
  return { sql: `EXISTS (SELECT 1 FROM sort_keys r WHERE ${sql})`, params }
}

/** The rows of `sort_keys`, under another name, that have a value in the range. */
export function valueIn(alias: string, { key, from, until }: Range): Fragment[] {
  return [
    { sql: `${alias}.name = ? AND ${alias}.missing = 0`, params: [key] },
    ...(from === undefined ? [] : [{ sql: `${alias}.value >= ?`, params: [comparable(from)] }]),
    ...(until === undefined ? [] : [{ sql: `${alias}.value < ?`, params: [comparable(until)] }]),
  ]
}

export function joined(fragments: Fragment[]): Fragment {
  const sql = fragments.map((fragment) => `(${fragment.sql})`).join(' AND ')
  return { sql, params: fragments.flatMap((fragment) => fragment.params) }
}

export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
