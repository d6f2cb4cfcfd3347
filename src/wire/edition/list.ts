import type { SQLInputValue } from 'node:sqlite'
import type { PublicType } from '../documents.ts'
import { entriesAt, type Entry } from './entries.ts'
import { isVisible } from './read.ts'
import { text, whole, type Row, type Store } from './store.ts'
import { comparable } from './listing.ts'

/** Any of `any` (when there are some) and none of `none`. */
export type FacetFilter = { name: string; any: string[]; none: string[] }

/** Half-open: from `from` on, before `until`. A document without the value is left out. */
export type Range = { key: string; from?: string | number; until?: string | number }

export type Sort = { key: string; descending: boolean }

/** Where a page ended: everything after it in the order belongs to the next one. */
export type Position = { missing: boolean; value: string | number; id: string }

export type Selection = {
  type: PublicType
  facets: FacetFilter[]
  ranges: Range[]
  ids: string[] | null
}

export type ListQuery = Selection & { sort: Sort; limit: number; after: Position | null }

/**
 * `positions` are where the entries stand, one for each. `next` is null on the last page. `beyond`
 * is the first document of the next one, which is why there is one.
 */
export type Page = {
  entries: Entry[]
  positions: Position[]
  next: Position | null
  beyond: Position | null
}

type Fragment = { sql: string; params: SQLInputValue[] }

/** Fewer than this and it is cheaper to take the few and sort them than to walk the order. */
const few = 500

/** Facets are told apart by how rare they are up to so many documents. */
const many = 20_000

/**
 * One page in a total order (the key, then the id). It goes on from a position, not from a number
 * of rows, so that nothing is repeated or lost while stories come and go.
 */
export function list(store: Store, query: ListQuery, now: Date): Page {
  return pageOf(store, rowsOf(store, query, now), query.limit)
}

/** The page that these rows are, of which there may be one more than it holds. */
export function pageOf(store: Store, rows: readonly Row[], limit: number): Page {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const following = rows[limit]
  const next = following && last ? positionOf(last) : null
  const first = following ? positionOf(following) : null
  const entries: Entry[] = []
  const positions: Position[] = []
  const docs = shown.map((row) => whole(row, 'doc'))
  entriesAt(store, docs).forEach((entry, at) => {
    const row = shown[at]
    if (entry === null || row === undefined) return
    entries.push(entry)
    positions.push(positionOf(row))
  })
  return { entries, positions, next, beyond: first }
}

/** How many documents the selection has now. */
export function count(store: Store, selection: Selection, now: Date): number {
  const { sql, params } = joined([visible(selection, now), ...conditions(selection)])
  return whole(
    store.one(`SELECT count(*) AS total FROM documents d WHERE ${sql}`, ...params),
    'total',
  )
}

function rowsOf(store: Store, query: ListQuery, now: Date): Row[] {
  const candidates = candidatesOf(store, query)
  if (candidates === null) return walk(store, query, now)
  return candidates === 'none' ? [] : pick(store, query, candidates, now)
}

/** A few documents are put in order: those that have a value first, then those that have none. */
function pick(store: Store, query: ListQuery, candidates: Fragment, now: Date): Row[] {
  const where = joined([
    { sql: 'k.type = ? AND k.name = ?', params: [query.type, query.sort.key] },
    ...beyondMissing(query),
    visible(query, now),
    ...conditions(query),
  ])
  const direction = query.sort.descending ? 'DESC' : 'ASC'
  const sql = `
    SELECT k.doc, k.id, k.missing, k.value FROM (${candidates.sql}) c
    CROSS JOIN sort_keys k ON k.doc = c.doc CROSS JOIN documents d ON d.doc = k.doc
    WHERE ${where.sql} ORDER BY k.missing, k.value ${direction}, k.id ${direction} LIMIT ?`
  return store.all(sql, ...candidates.params, ...where.params, query.limit + 1)
}

/** Many are met in order: those that have a value, then, if the page is not full, the others. */
function walk(store: Store, query: ListQuery, now: Date): Row[] {
  const wanted = query.limit + 1
  const valued = query.after?.missing ? [] : walkPart(store, query, false, wanted, now)
  if (valued.length === wanted) return valued
  const after = query.after?.missing ? query.after : null
  return [...valued, ...walkPart(store, { ...query, after }, true, wanted - valued.length, now)]
}

function walkPart(
  store: Store,
  query: ListQuery,
  missing: boolean,
  limit: number,
  now: Date,
): Row[] {
  const direction = query.sort.descending ? 'DESC' : 'ASC'
  const where = joined([
    {
      sql: 'k.type = ? AND k.name = ? AND k.missing = ?',
      params: [query.type, query.sort.key, missing ? 1 : 0],
    },
    ...beyond(query),
    visible(query, now),
    ...conditions(query),
  ])
  const sql = `
    SELECT k.doc, k.id, k.missing, k.value FROM sort_keys k
    CROSS JOIN documents d ON d.doc = k.doc
    WHERE ${where.sql} ORDER BY k.value ${direction}, k.id ${direction} LIMIT ?`
  return store.all(sql, ...where.params, limit)
}

/** After a position in the order of both, in which those without a value come last. */
function beyondMissing(query: ListQuery): Fragment[] {
  if (query.after === null) return []
  const [past] = beyond(query)
  if (past === undefined) return []
  if (query.after.missing) return [{ sql: 'k.missing = 1', params: [] }, past]
  return [{ sql: `k.missing = 1 OR ${past.sql}`, params: past.params }]
}

function beyond({ sort, after }: ListQuery): Fragment[] {
  if (after === null) return []
  return [
    {
      sql: `(k.value, k.id) ${sort.descending ? '<' : '>'} (?, ?)`,
      params: [after.value, after.id],
    },
  ]
}

/** Where to look when the filters leave few; `none` when nothing passes them, null when we had better walk the order. */
function candidatesOf(store: Store, { type, ids, facets }: Selection): Fragment | 'none' | null {
  if (ids) {
    const sql = `SELECT doc FROM documents WHERE type = ? AND id IN (${marks(ids)})`
    return { sql, params: [type, ...ids] }
  }
  const wanted = facets.filter(({ any }) => any.length > 0)
  for (const facet of wanted) {
    const found = sizeOf(store, withFacet(type, facet), few)
    if (found === 0) return 'none'
    if (found < few) return withFacet(type, facet)
  }
  return wanted.length > 1 ? togetherFew(store, type, wanted) : null
}

/** None of them is rare, but together they may be. */
function togetherFew(
  store: Store,
  type: PublicType,
  facets: FacetFilter[],
): Fragment | 'none' | null {
  const [rarest, ...others] = facets
    .map((facet) => ({ facet, size: sizeOf(store, withFacet(type, facet), many) }))
    .toSorted((one, other) => one.size - other.size)
    .map(({ facet }) => facet)
  if (rarest === undefined) return null
  const all = withFacet(type, rarest, others)
  const size = sizeOf(store, all, few)
  if (size === 0) return 'none'
  return size < few ? all : null
}

/** The documents that have a facet, and these others. */
function withFacet(
  type: PublicType,
  { name, any }: FacetFilter,
  others: FacetFilter[] = [],
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
function sizeOf(store: Store, { sql, params }: Fragment, most: number): number {
  return whole(store.one(`SELECT count(*) AS n FROM (${sql} LIMIT ${most})`, ...params), 'n')
}

function visible({ type }: Selection, now: Date): Fragment {
  const at = now.getTime()
  return { sql: `d.type = ? AND ${isVisible}`, params: [type, at, at] }
}

function conditions({ type, facets, ranges, ids }: Selection): Fragment[] {
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

function isWithin({ key, from, until }: Range): Fragment {
  const bounds = [
    ...(from === undefined ? [] : [{ sql: 'r.value >= ?', params: [comparable(from)] }]),
    ...(until === undefined ? [] : [{ sql: 'r.value < ?', params: [comparable(until)] }]),
  ]
  const { sql, params } = joined([
    { sql: 'r.doc = d.doc AND r.name = ? AND r.missing = 0', params: [key] },
    ...bounds,
  ])
  return { sql: `EXISTS (SELECT 1 FROM sort_keys r WHERE ${sql})`, params }
}

function joined(fragments: Fragment[]): Fragment {
  const sql = fragments.map((fragment) => `(${fragment.sql})`).join(' AND ')
  return { sql, params: fragments.flatMap((fragment) => fragment.params) }
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

function positionOf(row: Row): Position {
  const value = row.value
  return {
    missing: whole(row, 'missing') === 1,
    value: typeof value === 'string' ? value : Number(value),
    id: text(row, 'id'),
  }
}
