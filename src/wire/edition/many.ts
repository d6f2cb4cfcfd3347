import type { PublicType, Ref } from '../documents.ts'
import { entriesAt, type Entry } from './entries.ts'
import { pageOf, type Page, type Sort } from './list.ts'
import { isVisible } from './read.ts'
import { text, whole, type Store } from './store.ts'

/** Documents found by one value of a facet, in an order: the first `limit` for each of the values. */
export type EachQuery = {
  type: PublicType
  facet: string
  values: readonly string[]
  sort: Sort
  limit: number
}

const selectMany = `
  SELECT d.doc FROM json_each(?) wanted
  CROSS JOIN documents d ON d.type = wanted.value ->> 0 AND d.id = wanted.value ->> 1
  WHERE ${isVisible}`

/** Those of the documents that a reader may see now, in no order, read at once. */
export function getMany(store: Store, refs: readonly Ref[], now: Date): Entry[] {
  if (refs.length === 0) return []
  const at = now.getTime()
  const wanted = JSON.stringify(refs.map(({ ref, id }) => [ref, id]))
  const rows = store.all(selectMany, wanted, at, at)
  const docs = rows.map((row) => whole(row, 'doc'))
  return entriesAt(store, docs).filter((entry) => entry !== null)
}

/** What `list` answers for each value alone, read at once. */
export function listEach(store: Store, query: EachQuery, now: Date): Map<string, Page> {
  const { type, facet, values, sort, limit } = query
  const at = now.getTime()
  const order = sort.descending ? 'DESC' : 'ASC'
  const sql = `
    SELECT owner, doc, id, missing, value FROM (
      SELECT f.value AS owner, f.doc, k.id, k.missing, k.value, row_number() OVER (
        PARTITION BY f.value ORDER BY k.missing, k.value ${order}, k.id ${order}) AS place
      FROM json_each(?) wanted
      CROSS JOIN facets f ON f.type = ? AND f.name = ? AND f.value = wanted.value
      CROSS JOIN sort_keys k ON k.doc = f.doc AND k.name = ?
      CROSS JOIN documents d ON d.doc = f.doc AND ${isVisible}
    ) WHERE place <= ? ORDER BY owner, place`
  const wanted = JSON.stringify([...new Set(values)])
  const rows = store.all(sql, wanted, type, facet, sort.key, at, at, limit + 1)
  entriesAt(
    store,
    rows.map((row) => whole(row, 'doc')),
  )
  const byOwner = Map.groupBy(rows, (row) => text(row, 'owner'))
  return new Map(values.map((value) => [value, pageOf(store, byOwner.get(value) ?? [], limit)]))
}

/** How many visible documents there are for each value, with one statement; none is left out. */
export function countEach(
  store: Store,
  { type, facet, values }: Omit<EachQuery, 'sort' | 'limit'>,
  now: Date,
): Map<string, number> {
  const at = now.getTime()
  const sql = `
    SELECT f.value AS owner, count(*) AS total FROM json_each(?) wanted
    CROSS JOIN facets f ON f.type = ? AND f.name = ? AND f.value = wanted.value
    CROSS JOIN documents d ON d.doc = f.doc AND ${isVisible} GROUP BY f.value`
  const rows = store.all(sql, JSON.stringify([...new Set(values)]), type, facet, at, at)
  const totals = new Map(rows.map((row) => [text(row, 'owner'), whole(row, 'total')]))
  return new Map(values.map((value) => [value, totals.get(value) ?? 0]))
}
