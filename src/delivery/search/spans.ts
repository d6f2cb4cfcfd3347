import { fold, foldedWord, piecePattern, stem, units } from '../../wire/edition/script.ts'
import type { Term } from '../../wire/edition/words.ts'

/** Where a text says one of the terms. `term` is its number. */
export type Span = { start: number; end: number; term: number }

/** Every place in a text that says one of the terms, in order, none over another. */
export function spansOf(text: string, terms: readonly Term[]): Span[] {
  const words = new Map<string, number>()
  terms.forEach((term, at) => {
    if (term.kind === 'word') words.set(term.word, at)
  })
  const runs = terms.filter(({ kind }) => kind === 'run')
  if (heldBy(text, terms).length === 0) return []
  return Array.from(text.matchAll(piecePattern)).flatMap((match) => {
    const [piece] = match
    if (match.groups?.run !== undefined) {
      return runs.some(({ word }) => fold(piece).includes(word))
        ? spansInRun(piece, match.index, terms)
        : []
    }
    const term = words.get(stem(foldedWord(piece)))
    return term === undefined ? [] : [{ start: match.index, end: match.index + piece.length, term }]
  })
}

/**
 * The terms a text may say, found without looking at its words: without its last letter a word
 * stands in all its forms.
 */
export function heldBy(text: string, terms: readonly Term[]): Term[] {
  const folded = fold(text).replace(/['’ʼ]/gu, '')
  return terms.filter(({ word }) => folded.includes(word.length > 3 ? word.slice(0, -1) : word))
}

/** Letters of a run with the places they stand at. */
type Placed = { unit: string; start: number; end: number }

function spansInRun(run: string, offset: number, terms: readonly Term[]): Span[] {
  const placed = placedUnits(run, offset)
  const spans: Span[] = []
  for (let at = 0; at < placed.length;) {
    const term = terms.findIndex((each) => standsAt(placed, at, each))
    const found = terms[term]
    const length = found?.kind === 'run' ? found.units.length : 0
    const [first, last] = [placed[at], placed[at + length - 1]]
    if (length > 0 && first && last) spans.push({ start: first.start, end: last.end, term })
    at += Math.max(1, length)
  }
  return spans
}

function standsAt(placed: readonly Placed[], at: number, term: Term): boolean {
  if (term.kind === 'word') return false
  return term.units.every((unit, step) => placed[at + step]?.unit === unit)
}

function placedUnits(run: string, offset: number): Placed[] {
  let start = offset
  return units(run).map((unit) => {
    const placed = { unit: fold(unit), start, end: start + unit.length }
    start = placed.end
    return placed
  })
}
