import { cut, pieces, stem, units } from './script.ts'

/** One thing that is looked for: `word` as the index has it, `typed` with its ending. */
export type Term =
  | { kind: 'word'; word: string; typed: string }
  /** In a script without spaces: a run of characters, found wherever it stands. */
  | { kind: 'run'; word: string; units: string[] }

/** Most words of one question that are looked at. */
export const mostTerms = 8

/** Longest run of a script without spaces that is looked for as one, in characters. */
const longestRun = 12

/** Stands between runs, so that none is found across the end of one. Never part of a word. */
export const gap = '\u{E000}'

/**
 * A text as the index keeps it, words apart by spaces. Where a script has no spaces, the words
 * `Intl.Segmenter` finds and every two neighbouring characters: where it cuts depends on the
 * sentence, and a word has to be found in all of them. `singles` adds each character by itself.
 */
export function indexed(text: string, { singles }: { singles: boolean }): string {
  const tokens: string[] = []
  const runs: string[] = []
  for (const { isRun, folded } of pieces(text)) {
    if (!isRun) {
      tokens.push(stem(folded))
      continue
    }
    const all = units(folded)
    tokens.push(...pairs(all), gap)
    if (singles) tokens.push(...all, gap)
    if (all.length > 1) runs.push(folded)
  }
  if (runs.length > 0) tokens.push(...wordsOf(runs))
  return tokens.join(' ')
}

/**
 * All runs are cut at once, which takes a third of the time. Words that would look like neighbouring
 * pairs of one word are kept apart.
 */
function wordsOf(runs: readonly string[]): string[] {
  const words = cut(runs.join(' ')).filter((word) => word.length > 1)
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    return before !== undefined && before.endsWith(word.charAt(0)) ? [gap, word] : [word]
  })
}

/** The same for finding a title by its beginning: words as they are written, no endings cut off. */
export function indexedByBeginning(text: string): string {
  return pieces(text)
    .flatMap(({ isRun, folded }) => (isRun ? beginnings(units(folded)) : [folded]))
    .join(' ')
}

function beginnings(all: string[]): string[] {
  return [...pairs(all), all.at(-1) ?? '', gap]
}

/** Every two neighbours as one; what stands alone is itself. */
export function pairs(all: readonly string[]): string[] {
  if (all.length < 2) return [...all]
  return all.slice(1).map((unit, before) => `${all[before] ?? ''}${unit}`)
}

/**
 * What a question looks for, each once. In scripts without spaces, characters the segmenter leaves
 * alone are put together again with their like, and are passed over where they stay alone.
 */
export function termsOf(question: string): Term[] {
  const found = new Map<string, Term>()
  const alone = new Map<string, Term>()
  for (const { isRun, folded } of pieces(question)) {
    if (!isRun) keep(found, wordTerm(folded))
    else for (const term of termsIn(folded)) keep(term.units.length > 1 ? found : alone, term)
  }
  return [...(found.size > 0 ? found : alone).values()].slice(0, mostTerms)
}

/** A folded word as it is looked for. */
export function wordTerm(typed: string): Term {
  return { kind: 'word', word: stem(typed), typed }
}

function keep(into: Map<string, Term>, term: Term): void {
  into.set(term.word, term)
}

type Run = Extract<Term, { kind: 'run' }>

function termsIn(run: string): Run[] {
  const words: string[] = []
  let isOpen = false
  for (const word of cut(run)) {
    const isAlone = units(word).length === 1
    if (isAlone && isOpen) words.push(`${words.pop() ?? ''}${word}`)
    else words.push(word)
    isOpen = isAlone
  }
  return words.map((word) => {
    const kept = units(word).slice(0, longestRun)
    return { kind: 'run', word: kept.join(''), units: kept }
  })
}

/** A typed beginning: whole words, and the last one as far as it was typed. Empty when nothing was. */
export function beginningOf(typed: string): string[][] {
  return pieces(typed)
    .slice(-mostTerms)
    .map(({ isRun, folded }) => (isRun ? pairs(units(folded).slice(-longestRun)) : [folded]))
}

/** Whether a title has all that was typed, the last word as far as it goes. */
export function beginsWithin(title: string, typed: string): boolean {
  const words = indexedByBeginning(title).split(' ')
  return beginningOf(typed)
    .flat()
    .every((part) => words.some((word) => word.startsWith(part)))
}
