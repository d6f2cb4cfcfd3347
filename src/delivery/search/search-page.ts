import type { SearchPosition } from '../../wire/edition/question.ts'
import type { SearchResult } from '../../wire/edition/search.ts'
import { piecePattern, foldedWord } from '../../wire/edition/script.ts'
import { nameOfList, writeCursor } from '../cursor.ts'
import { idsOf, positionOf } from '../lists.ts'
import { badParameters } from '../problem.ts'
import type { Reading } from '../reading.ts'
import { facetsOf, type Facets } from './facets.ts'
import { pictureIn, presentHit, type PresentedHit } from './hit.ts'
import type { SearchRequest } from './request.ts'

export type SearchPage = {
  data: PresentedHit[]
  page: { limit: number; next: string | null; total: number }
  isExact: boolean
  matched: SearchResult['matched']
  didYouMean: string | null
  facets: Facets
}

const usualLimit = 20

/**
 * One page of what is found, best first.
 * @throws Problem `bad-parameter` for a cursor of another question.
 */
export function searchPage(reading: Reading, request: SearchRequest): SearchPage {
  const { q, from, to, limit = usualLimit } = request
  const marks = marksOf(reading, request)
  const list = nameOfList(['search', q, JSON.stringify([marks, from, to])])
  const after = request.after === undefined ? null : placeOf(list, request.after)
  const query = { question: q, marks, from, until: to, limit, after }
  const result = reading.edition.search(query, reading.now)
  const isMarked = request.highlight !== 'false'
  const hits = result.hits.map(({ entry, score }) => ({ entry: reading.take(entry), score }))
  reading.fetch(hits.flatMap(({ entry }) => pictureIn(entry) ?? []))
  return {
    data: hits.map((hit) => presentHit(reading, hit, isMarked ? result.terms : null)),
    page: {
      limit,
      next: result.next && cursorOf(list, result.next),
      total: result.total,
    },
    isExact: !result.isCut,
    matched: result.matched,
    didYouMean: result.meant.size > 0 ? corrected(q, result.meant) : null,
    facets: facetsOf(reading, result.counts),
  }
}

type Marks = Parameters<Reading['edition']['search']>[0]['marks']

function marksOf(reading: Reading, { type, event, topic, lang, year }: SearchRequest): Marks {
  return [
    ...(type ? [{ name: 'type' as const, ...type }] : []),
    ...(event ? [{ name: 'event' as const, ...idsOf(reading, 'events', event) }] : []),
    ...(topic ? [{ name: 'topic' as const, ...idsOf(reading, 'topics', topic) }] : []),
    ...(lang ? [{ name: 'language' as const, any: [...lang, ''], none: [] }] : []),
    ...(year ? [{ name: 'year' as const, ...year }] : []),
  ]
}

/** The question with names in place of what was taken for them, otherwise as it was written. */
function corrected(question: string, meant: ReadonlyMap<string, string>): string {
  return question.replace(piecePattern, (piece) => meant.get(foldedWord(piece)) ?? piece)
}

function cursorOf(list: string, { score, row, at }: SearchPosition): string {
  return writeCursor(list, { missing: false, value: score, id: `${at} ${row}` })
}

/** The day the first page was ranked for, and the row the last one ended with. */
const placePattern = /^(\d{1,16}) (\d{1,16})$/

function placeOf(list: string, after: string): SearchPosition {
  const { value, id } = positionOf(list, after)
  const [, at, row] = placePattern.exec(id) ?? []
  if (at !== undefined && typeof value === 'number') {
    return { score: value, row: Number(row), at: Number(at) }
  }
  const detail = 'after is not a cursor: take it from page.next.'
  throw badParameters([{ parameter: 'after', value: after.slice(0, 100), detail }])
}
