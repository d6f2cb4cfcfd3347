import type { FacetFilter } from './selection.ts'
import { tokenOf } from './search-index.ts'
import { pairs, type Term } from './words.ts'

/** For each thing looked for, the terms any of which will do. */
export type Looked = readonly (readonly Term[])[]

/**
 * A question as FTS5 is asked it: for documents that say all, or any, of what is looked for. Every
 * word is quoted and holds nothing but letters, digits and marks, so nothing a reader writes is
 * ever syntax.
 */
export function matchOf(looked: Looked, need: 'all' | 'any'): string {
  return looked.map(anyOf).join(need === 'all' ? ' AND ' : ' OR ')
}

export function inTitles(match: string): string {
  return `{title} : (${match})`
}

function anyOf(terms: readonly Term[]): string {
  return `(${terms.flatMap(phrasesOf).join(' OR ')})`
}

/** A run is found by its pairs, and better where the segmenter found it too. */
function phrasesOf(term: Term): string[] {
  if (term.kind === 'word' || term.units.length <= 2) return [quoted([term.word])]
  return [quoted(pairs(term.units)), quoted([term.word])]
}

export function quoted(tokens: readonly string[]): string {
  return `"${tokens.join(' ').replaceAll('"', '')}"`
}

/** Only those with, and without, these marks. */
export function within(match: string, filters: readonly FacetFilter[]): string {
  const tokens = (name: string, values: readonly string[]): string =>
    `(${values.map((value) => `marks : ${quoted([tokenOf([name, value])])}`).join(' OR ')})`
  let narrowed = `(${match})`
  for (const { name, any, none } of filters) {
    if (any.length > 0) narrowed = `(${narrowed} AND ${tokens(name, any)})`
    if (none.length > 0) narrowed = `(${narrowed} NOT ${tokens(name, none)})`
  }
  return narrowed
}
