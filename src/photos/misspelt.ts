import { isOneLetterAway } from '../people/one-letter-away.ts'

/** A word that is a name but for one letter, and the name. */
export type Misspelt = { word: string; meant: string }

type Known = {
  /** Those who may be meant. */
  names: readonly string[]
  /** What is printed elsewhere, and so is right as it is. */
  usual: readonly string[]
}

/** Names in a text that are a letter or a character away from somebody's. */
export function misspeltIn(text: string, known: Known): Misspelt[] {
  return [...inLetters(text, known), ...inCharacters(text, known)]
}

/** Matches a capitalised word long enough to be a name that can be mistyped. */
const nameWord = /\p{Lu}[\p{L}'’-]{3,}/gu

function inLetters(text: string, { names, usual }: Known): Misspelt[] {
  const known = new Set(names.flatMap((name) => name.match(nameWord) ?? []))
  const printed = new Set(usual.flatMap((each) => each.match(nameWord) ?? []))
  const written = new Set(text.match(nameWord) ?? [])
  return [...written].flatMap((word) => {
    if (known.has(word) || printed.has(word)) return []
    const meant = [...known].find((name) => isOneLetterAway(name, word))
    return meant === undefined ? [] : [{ word, meant }]
  })
}

/**
 * Matches Chinese characters without a break, enough for a name that can be told from another: of
 * two characters, one is shared by too many people.
 */
const characters = /\p{Script=Han}{3,}/gu

/** They stand before and after names, and in none. */
const functional = new Set('在与和同及跟等的了着过说称对为向由被把将从于到至是就也都并又其之这那该')

/** Chinese has no capitals and no spaces, so every stretch as long as a name is compared with it. */
function inCharacters(text: string, { names, usual }: Known): Misspelt[] {
  const known = [...new Set(names.flatMap((name) => name.match(characters) ?? []))]
  const right = [...known, ...usual].join('\n')
  const found = new Map<string, string>()
  for (const run of text.match(characters) ?? []) {
    const ends = wordEnds(run)
    for (const name of known) {
      for (let at = 0; at + name.length <= run.length; at += 1) {
        const word = run.slice(at, at + name.length)
        if (!right.includes(word) && isMistyped(name, word, { at, ends })) found.set(word, name)
      }
    }
  }
  return [...found].map(([word, meant]) => ({ word, meant }))
}

/** Where words of the dictionary begin and end; of a name, each character is mostly one by itself. */
function wordEnds(run: string): Set<number> {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)
  return new Set([run.length, ...[...words].map(({ index }) => index)])
}

/**
 * Whether it is the name but for one character, begins and ends where words do, and what it shares
 * with the name is no ordinary word: 高峰论 of 高峰论坛 is nobody's name.
 */
function isMistyped(name: string, word: string, { at, ends }: { at: number; ends: Set<number> }) {
  const written = word.split('')
  const [odd, ...more] = written.flatMap((each, nth) => (each === name[nth] ? [] : [nth]))
  if (odd === undefined || more.length > 0 || functional.has(word[odd] ?? '')) return false
  const cuts = [...written.keys(), word.length].filter((nth) => ends.has(at + nth))
  if (cuts[0] !== 0 || cuts.at(-1) !== word.length) return false
  return cuts.slice(1).every((end, nth) => {
    const begin = cuts[nth] ?? 0
    return end - begin === 1 || (begin <= odd && odd < end)
  })
}
