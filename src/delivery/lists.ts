import type { PublicType } from '../wire/documents.ts'
import type { Position, Sort } from '../wire/edition/list.ts'
import type { FacetFilter, Range, Selection } from '../wire/edition/selection.ts'
import { catalogued } from './catalogue.ts'
import { nameOfList, readCursor, writeCursor } from './cursor.ts'
import type { Values } from './parameters.ts'
import { presentDocument, type Presented } from './present.ts'
import { badParameters } from './problem.ts'
import type { Reading } from './reading.ts'
import { chosenBy, type Chosen, type PageQuery } from './requests.ts'
import type { Wanted } from './paths.ts'

export type Paged = {
  data: Presented[]
  page: { limit: number; next: string | null; total?: number }
}

/** Documents on a page when nothing is said. */
export const usualLimit = 20

/**
 * One page of a selection. `name` are the words that make this list this list: a cursor of another
 * one is refused.
 */
export function pageOf(
  reading: Reading,
  selection: Selection,
  query: PageQuery,
  wanted: Wanted,
  name: readonly string[],
): Paged {
  const asked = readPage(selection.type, query, name)
  const { entries, next } = reading.list({ ...selection, ...asked })
  return {
    data: entries.map((entry) => presentDocument(reading, entry, wanted)),
    page: {
      limit: asked.limit,
      next: next && writeCursor(asked.list, next),
      ...(query.count === 'exact' ? { total: reading.count(selection) } : {}),
    },
  }
}

/** Which page is asked for; `list` is what cursors of this list are bound to. */
export type AskedPage = { list: string; sort: Sort; limit: number; after: Position | null }

/** @throws Problem `bad-parameter` for a cursor of another list. */
export function readPage(
  type: PublicType,
  query: Pick<PageQuery, 'sort' | 'limit' | 'after'>,
  name: readonly string[],
): AskedPage {
  const sort = sortOf(type, query.sort)
  const list = nameOfList([type, sort.key, String(sort.descending), ...name])
  const after = query.after === undefined ? null : positionOf(list, query.after)
  return { list, sort, limit: query.limit ?? usualLimit, after }
}

/**
 * Where the page before ended.
 * @throws Problem `bad-parameter` for a cursor that is not of this list.
 */
export function positionOf(list: string, after: string): Position {
  const cursor = readCursor(list, after)
  if (cursor.kind === 'position') return cursor.position
  const what =
    cursor.kind === 'foreign'
      ? 'belongs to another list: keep the filters and the sort of the page it came from'
      : 'is not a cursor: take it from page.next'
  throw badParameters([
    { parameter: 'after', value: after.slice(0, 100), detail: `after ${what}.` },
  ])
}

function sortOf(type: PublicType, asked: string | undefined): Sort {
  if (asked === undefined) return catalogued(type).sort
  return { key: asked.replace(/^-/, ''), descending: asked.startsWith('-') }
}

/** What the filters of a list choose, and the words its cursors belong to. */
export function chosen(
  reading: Reading,
  type: PublicType,
  query: Record<string, unknown> & { lang?: string[] },
): { selection: Selection; name: string[] } {
  const choice = chosenBy(type, query)
  const languages = type === 'articles' && query.lang ? query.lang : []
  const facets = [
    ...facetsOf(reading, type, choice),
    ...(languages.length > 0 ? [{ name: 'language', any: languages, none: [] }] : []),
  ]
  const ranges = rangesOf(reading, type, choice)
  const selection = { type, facets, ranges, ids: choice.ids ?? null }
  return { selection, name: [JSON.stringify(choice), ...languages] }
}

function facetsOf(reading: Reading, type: PublicType, { filters }: Chosen): FacetFilter[] {
  const own = catalogued(type).filters
  return Object.entries(filters).map(([name, values]) => {
    const filter = own[name]
    if (filter === undefined) return throughEvents(reading, values)
    if (filter.kind !== 'relation') return { name, ...values }
    return { name, ...idsOf(reading, filter.to, values) }
  })
}

/** `series` on what belongs to events: any event of the series. */
function throughEvents(reading: Reading, values: Values): FacetFilter {
  const { any, none } = idsOf(reading, 'series', values)
  return {
    name: 'event',
    any: values.any.length > 0 ? orNothing(eventsOf(reading, any)) : [],
    none: eventsOf(reading, none),
  }
}

function eventsOf(reading: Reading, series: string[]): string[] {
  if (series.length === 0) return []
  const facets = [{ name: 'series', any: series, none: [] }]
  const sort = { key: 'updated', descending: false }
  const all = { ranges: [], ids: null, limit: 500, after: null }
  return reading.list({ type: 'events', facets, sort, ...all }).entries.map(({ id }) => id)
}

/** Slugs become ids. What is not public selects nothing, as if it did not exist. */
export function idsOf(reading: Reading, to: PublicType, { any, none }: Values): Values {
  const find = (key: string): string[] => {
    const found = reading.find(to, key)
    return found.kind === 'found' || found.kind === 'moved' ? [found.entry.id] : []
  }
  const found = any.flatMap(find)
  return { any: any.length > 0 ? orNothing(found) : [], none: none.flatMap(find) }
}

/** An empty `any` would mean no filter; no id is empty, so this one matches nothing. */
function orNothing(ids: string[]): string[] {
  return ids.length > 0 ? ids : ['']
}

function rangesOf(reading: Reading, type: PublicType, choice: Chosen): Range[] {
  const { span } = catalogued(type)
  const { from, to, updatedFrom, when } = choice
  return [
    ...(updatedFrom === undefined ? [] : [{ key: 'updated', from: updatedFrom }]),
    ...(span && (from ?? to) !== undefined ? [{ key: span.start, from, until: to }] : []),
    ...(span?.end && when ? whenRanges(when, span.start, span.end, reading.now) : []),
    ...(choice.filters.usableFor ? [{ key: 'usableUntil', from: justAfter(reading.now) }] : []),
  ]
}

/** The start counts as live, the end as past. */
function whenRanges(when: string, start: string, end: string, now: Date): Range[] {
  const instant = now.toISOString()
  const next = justAfter(now)
  if (when === 'upcoming') return [{ key: start, from: next }]
  if (when === 'past') return [{ key: end, until: next }]
  return [
    { key: start, until: next },
    { key: end, from: instant < next ? next : instant },
  ]
}

function justAfter(now: Date): string {
  return new Date(now.getTime() + 1).toISOString()
}
