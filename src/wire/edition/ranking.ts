import { inTitles, matchOf, within, type Looked } from './match.ts'
import { firstRowAt, timeOfRow } from './search-index.ts'
import type { Counts, SearchQuery } from './question.ts'
import { text, whole, type Store } from './store.ts'

export type Scored = { row: number; doc: number; score: number }

/** What was found for a question: the best of it in order, and how much there is. */
export type Ranked = {
  rows: Scored[]
  total: number
  isCut: boolean
  counts: Counts
  /** The day it was ranked for, as milliseconds. */
  at: number
}

/** Most documents that are counted for one question, and most that are ranked: the newest. */
export const mostCounted = 2_000
export const mostRanked = 600
/** As many older ones are ranked besides, when all words are in their titles. */
const mostTitles = 300

/** Everything about a question but the words: the same for each of its statements. */
type Ask = {
  store: Store
  match: string
  filters: SearchQuery['marks']
  bounds: bigint[]
  at: number
}

/** Reads and ranks only so much of it, however much there is to find. */
export function lookUp(
  store: Store,
  query: SearchQuery,
  [looked, need]: [Looked, 'all' | 'any'],
  now: Date,
): Ranked {
  const at = query.after?.at ?? startOfDay(now)
  const match = matchOf(looked, need)
  const bounds = [...rowsWithin(query), BigInt(now.getTime()), BigInt(now.getTime())]
  const ask = { store, match, filters: query.marks, bounds, at }
  const found = looked.length === 0 ? [] : foundBy(ask)
  const rows = found.length === 0 ? [] : rankedBy(ask, found)
  const isCut = found.length === mostCounted
  return { rows, total: found.length, isCut, counts: countsOf(found), at }
}

/** Without dates asked for, what has none is found too. */
function rowsWithin({ from, until }: SearchQuery): [bigint, bigint] {
  if (from === undefined && until === undefined) return [0n, BigInt(Number.MAX_SAFE_INTEGER) + 1n]
  return [from === undefined ? 0n : firstRowAt(from), firstRowAt(until)]
}

const from = (table: 'search_words' | 'search_heads') => `
  FROM ${table} w CROSS JOIN search_rows r ON r.row = w.rowid
  WHERE ${table} MATCH ? AND w.rowid >= ? AND w.rowid < ?
    AND r.visible_from <= ? AND r.visible_until > ?
  ORDER BY w.rowid DESC LIMIT ?`
const selectFound = `SELECT r.row, r.doc, r.marks ${from('search_words')}`
const selectTitles = `SELECT r.row, r.doc ${from('search_heads')}`

type Found = { row: number; doc: number; marks: string }

function foundBy({ store, match, filters, bounds }: Ask): Found[] {
  return store
    .all(selectFound, within(match, filters), ...bounds, mostCounted)
    .map((row) => ({ row: whole(row, 'row'), doc: whole(row, 'doc'), marks: text(row, 'marks') }))
}

/** Weights of title, lead, names, body and marks. */
const selectRanks = `
  SELECT rowid AS row, bm25(search_words, 10, 4, 4, 1, 0) AS rank FROM search_words
  WHERE search_words MATCH ? AND rowid >= ? AND rowid <= ? ORDER BY rowid DESC`

function rankedBy(ask: Ask, found: readonly Found[]): Scored[] {
  const { at } = ask
  const newest = weigh(ask, found.slice(0, mostRanked))
  const older = found.length > newest.length ? olderTitles(ask, newest) : []
  return [...newest, ...older]
    .map(({ row, doc, rank }) => ({ row, doc, score: rank * freshness(row, at) }))
    .toSorted(byScore)
}

type Weighed = { row: number; doc: number; rank: number }

/** What lies between them and cannot be seen is weighed too, and left out here. */
function weigh({ store, match, filters }: Ask, found: readonly Found[]): Weighed[] {
  const [first = 0, last = 0] = [found[0]?.row, found.at(-1)?.row]
  const docs = new Map(found.map(({ row, doc }) => [row, doc]))
  return store
    .all(selectRanks, within(match, filters), BigInt(last), BigInt(first))
    .flatMap(({ row, rank }) => {
      const doc = docs.get(Number(row))
      return doc === undefined ? [] : [{ row: Number(row), doc, rank: -Number(rank) }]
    })
}

/** Titles that say it all, from before the newest: they count as much as the newer ones do. */
function olderTitles({ store, match, filters, bounds }: Ask, newest: Weighed[]): Weighed[] {
  const titles = store.all(selectTitles, within(inTitles(match), filters), ...bounds, mostTitles)
  const ranks = new Map(newest.map(({ row, rank }) => [row, rank]))
  const rows = titles.map((row) => ({ row: whole(row, 'row'), doc: whole(row, 'doc') }))
  const known = rows.flatMap(({ row }) => ranks.get(row) ?? []).toSorted((a, b) => a - b)
  const usual = known[Math.floor(known.length / 2)] ?? Math.max(...ranks.values())
  return rows.filter(({ row }) => !ranks.has(row)).map((each) => ({ ...each, rank: usual }))
}

/** Best first, of equals the newer one. */
export function byScore(
  one: Pick<Scored, 'score' | 'row'>,
  other: Pick<Scored, 'score' | 'row'>,
): number {
  return other.score - one.score || other.row - one.row
}

const day = 86_400_000

function startOfDay(now: Date): number {
  return Math.floor(now.getTime() / day) * day
}

/** What is old counts less, down to a third: half of the way in half a year. */
function freshness(row: number, at: number): number {
  const time = timeOfRow(row)
  const age = time === null ? 0 : Math.max(0, at - time) / day
  return 1 / 3 + (2 / 3) * 0.5 ** (age / 182)
}

function countsOf(found: readonly Found[]): Counts {
  const counts: Counts = {
    ...{ type: new Map(), language: new Map(), year: new Map() },
    ...{ event: new Map(), topic: new Map() },
  }
  const byName = new Map<string, Map<string, number>>(Object.entries(counts))
  const alike = new Map<string, number>()
  for (const { marks } of found) alike.set(marks, (alike.get(marks) ?? 0) + 1)
  for (const [marks, times] of alike) {
    for (const line of marks.split('\n')) {
      const at = line.indexOf(' ')
      const value = line.slice(at + 1)
      const values = byName.get(line.slice(0, at))
      if (value !== '') values?.set(value, (values.get(value) ?? 0) + times)
    }
  }
  return counts
}
