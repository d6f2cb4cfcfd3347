import { byScore, lookUp, type Ranked } from './ranking.ts'
import { nearNames, type NearName } from './near-names.ts'
import type { Counts, SearchPosition, SearchQuery } from './question.ts'
import { entryAt, type Entry } from './entries.ts'
import type { Store } from './store.ts'
import { termsOf, wordTerm, type Term } from './words.ts'

export type Hit = { entry: Entry; score: number }

export type SearchResult = {
  hits: Hit[]
  next: SearchPosition | null
  /**
   * `exact`: all words. `near`: all, taking some for names one letter away. `any`: at least one,
   * because nothing says all. `none`: nothing.
   */
  matched: 'exact' | 'near' | 'any' | 'none'
  /** What to mark in the texts. */
  terms: Term[]
  /** Names that words of the question may have been meant for, by the folded word. */
  meant: Map<string, string>
  total: number
  /** Whether there are more than were counted. The newest are ranked, and pages end with them. */
  isCut: boolean
  counts: Counts
}

/** So few that a mistyped name is worth a look. */
const few = 3

/**
 * What readers may see now and says the words, best first: where they stand, how rare they are and
 * how old it is. Reads and ranks only so much of it, however much there is to find.
 */
export function search(store: Store, query: SearchQuery, now: Date): SearchResult {
  const terms = termsOf(query.question)
  const plainly = terms.map((term) => [term])
  const exact = lookUp(store, query, [plainly, 'all'], now)
  const near = exact.total < few ? nearTo(store, terms, now) : []
  const isMeant = near.some((names) => names.length > 0)
  const widely = terms.map((term, at) => [term, ...(near[at] ?? []).map(termOfName)])
  const wide = isMeant ? lookUp(store, query, [widely, 'all'], now) : exact
  const result = (ranked: Ranked, matched: SearchResult['matched'], meant = near) =>
    resultOf(store, query, ranked, matched, meant, matched === 'exact' ? terms : widely.flat())
  if (exact.total > 0) return result(exact, 'exact', wide.total > exact.total ? near : [])
  if (wide.total > 0) return result(wide, 'near')
  const any = terms.length > 1 ? lookUp(store, query, [widely, 'any'], now) : wide
  return result(any, any.total > 0 ? 'any' : 'none')
}

function nearTo(store: Store, terms: readonly Term[], now: Date): NearName[][] {
  return terms.map((term) => (term.kind === 'word' ? nearNames(store, term.typed, now) : []))
}

function termOfName({ word }: NearName): Term {
  return wordTerm(word)
}

function resultOf(
  store: Store,
  query: SearchQuery,
  { rows, total, isCut, counts, at }: Ranked,
  matched: SearchResult['matched'],
  near: readonly NearName[][],
  terms: readonly Term[],
): SearchResult {
  const from = query.after === null ? 0 : placeAfter(rows, query.after)
  const shown = rows.slice(from, from + query.limit)
  const last = shown.at(-1)
  const best = rows[0]?.score ?? 1
  const isMore = last !== undefined && from + shown.length < rows.length
  return {
    hits: shown.flatMap(({ doc, score }) => hitOf(store, doc, score / best)),
    next: isMore ? { score: last.score, row: last.row, at } : null,
    ...{ matched, isCut, total, counts, terms: [...terms] },
    meant: meantBy(termsOf(query.question), near),
  }
}

/** After the document the page ended with, wherever it is now; where it was, if it is no more. */
function placeAfter(rows: Ranked['rows'], after: SearchPosition): number {
  const at = rows.findIndex(({ row }) => row === after.row)
  if (at >= 0) return at + 1
  const next = rows.findIndex((row) => byScore(row, after) > 0)
  return next < 0 ? rows.length : next
}

function hitOf(store: Store, doc: number, score: number): Hit[] {
  const entry = entryAt(store, doc)
  return entry === null ? [] : [{ entry, score }]
}

function meantBy(terms: readonly Term[], near: readonly NearName[][]): Map<string, string> {
  return new Map(
    terms.flatMap((term, at): [string, string][] => {
      const name = near[at]?.[0]
      return name === undefined || term.kind === 'run' ? [] : [[term.typed, name.written]]
    }),
  )
}
