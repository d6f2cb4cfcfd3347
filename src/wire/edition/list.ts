import type { PublicType } from '../documents.ts'
import { entriesAt, type Entry } from './entries.ts'
import { conditions, joined, marks, rarestFirst, sizeOf, visible, withFacet } from './selection.ts'
import type { FacetFilter, Fragment, Selection } from './selection.ts'
import { text, whole, type Row, type Store } from './store.ts'

export type Sort = { key: string; descending: boolean }

/** Where a page ended: everything after it in the order belongs to the next one. */
export type Position = { missing: boolean; value: string | number; id: string }

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

/** Fewer than this and it is cheaper to take the few and sort them than to walk the order. */
const few = 500

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
  facets: readonly FacetFilter[],
): Fragment | 'none' | null {
  const [rarest, ...others] = rarestFirst(store, type, facets, 4 * few)
  if (rarest === undefined) return null
  const all = withFacet(type, rarest, others)
  const size = sizeOf(store, all, few)
  if (size === 0) return 'none'
  return size < few ? all : null
}

function positionOf(row: Row): Position {
  const value = row.value
  return {
    missing: whole(row, 'missing') === 1,
    value: typeof value === 'string' ? value : Number(value),
    id: text(row, 'id'),
  }
}
