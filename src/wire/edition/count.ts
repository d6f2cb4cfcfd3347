import { conditions, joined, marks, rarestFirst, valueIn, visible } from './selection.ts'
import type { Fragment, Selection } from './selection.ts'
import { whole, type Store } from './store.ts'

/**
 * How many documents the selection has now: all that it holds, without those whose window does not
 * hold `now`. Both are found in indexes, so that of a hundred thousand documents none is read.
 */
export function count(store: Store, selection: Selection, now: Date): number {
  if (selection.ids) {
    return numberOf(store, 'documents d', [visible(selection, now), ...conditions(selection)])
  }
  const at = now.getTime()
  const early = { sql: 'd.visible_from > ?', params: [at] }
  const late = { sql: 'd.visible_until <= ? AND d.visible_from <= ?', params: [at, at] }
  return (
    heldBy(store, selection) -
    hiddenOf(store, selection, 'documents_by_beginning', early) -
    hiddenOf(store, selection, 'documents_by_end', late)
  )
}

/** Facets whose excluded values are counted by themselves: each takes twice as many statements. */
const mostTakenOff = 3

/** What facets exclude is counted and taken off: it need not be looked for in each of the others. */
function heldBy(store: Store, selection: Selection): number {
  const { facets } = selection
  const [excluding, ...more] = facets.filter(({ none }) => none.length > 0)
  if (excluding === undefined || more.length >= mostTakenOff) return heldByAll(store, selection)
  const { name, none } = excluding
  const without = facets.map((facet) => (facet === excluding ? { ...facet, none: [] } : facet))
  const excluded = [...without, { name, any: none, none: [] }]
  return (
    heldBy(store, { ...selection, facets: without }) -
    heldBy(store, { ...selection, facets: excluded })
  )
}

/** Starts from the rarest facet, else from a range. */
function heldByAll(store: Store, selection: Selection): number {
  const { type, facets, ranges } = selection
  const ofType = { sql: 'd.type = ?', params: [type] }
  const wanted = facets.filter(({ any }) => any.length > 0)
  const [rarest] = rarestFirst(store, type, wanted)
  if (rarest !== undefined) {
    const { name, any } = rarest
    const has = { sql: `d.name = ? AND d.value IN (${marks(any)})`, params: [name, ...any] }
    const others = facets.map((facet) => (facet === rarest ? { ...facet, any: [] } : facet))
    const rest = conditions({ ...selection, facets: others })
    return numberOf(store, 'facets d', [ofType, has, ...rest], any.length > 1)
  }
  const [range, ...others] = ranges
  if (range === undefined) return numberOf(store, 'documents d', [ofType, ...conditions(selection)])
  const rest = conditions({ ...selection, ranges: others })
  return numberOf(store, 'sort_keys d', [ofType, ...valueIn('d', range), ...rest])
}

function hiddenOf(store: Store, selection: Selection, index: string, hidden: Fragment): number {
  const ofType = { sql: 'd.type = ?', params: [selection.type] }
  const where = [hidden, ofType, ...conditions(selection)]
  return numberOf(store, `documents d INDEXED BY ${index}`, where)
}

function numberOf(store: Store, table: string, where: Fragment[], isRepeated = false): number {
  const { sql, params } = joined(where)
  const counted = isRepeated ? 'count(DISTINCT d.doc)' : 'count(*)'
  return whole(store.one(`SELECT ${counted} AS n FROM ${table} WHERE ${sql}`, ...params), 'n')
}
