/** A word the house does not print, or prints in another way. Languages empty is every language. */
export type WordRule = {
  kind: 'banned' | 'preferred'
  words: string[]
  /** What to write; for a banned word what might be said instead, if anything. */
  instead: string | null
  isWholeWord: boolean
  isCaseKept: boolean
  languages: string[]
  why: string | null
}

export type HouseStyle = { words: WordRule[]; introduces: boolean }

/** A word of the text that a rule is about, as it stands there, and what to write in its place. */
export type Slip = { rule: WordRule; words: string; instead: string | null }

/** Every word in these texts that the house writes otherwise, each spelling once, in order. */
export function slipsIn(texts: readonly string[], rules: readonly WordRule[]): Slip[] {
  const found = texts.flatMap((text) => {
    const both = { text, small: lower(text) }
    return rules.flatMap((rule) => slipsOf(both, rule))
  })
  const once = new Map(found.map((slip): [string, Slip] => [slip.words, slip]).toReversed())
  return [...once.values()].toReversed()
}

/** The rules that hold for texts in this language. */
export function rulesFor(rules: readonly WordRule[], language: string | null): WordRule[] {
  return rules.filter(
    ({ languages }) =>
      languages.length === 0 || (language !== null && languages.includes(language)),
  )
}

/** A text as it stands, and in small letters. */
type Both = { text: string; small: string }

function slipsOf(both: Both, rule: WordRule): Slip[] {
  const { text } = both
  const fine = rule.instead === null ? [] : placesOf(both, rule.instead, true)
  return rule.words.flatMap((word) =>
    placesOf(both, word, rule.isCaseKept)
      .filter((at) => !rule.isWholeWord || isWhole(text, at, word.length))
      .filter((at) => !fine.some((from) => isWithin(at, word.length, from, rule.instead ?? '')))
      .map((at) => text.slice(at, at + word.length))
      .filter((words) => words !== rule.instead)
      .map((words) => ({ rule, words, instead: insteadOf(words, rule) })),
  )
}

function placesOf({ small, text }: Both, word: string, isCaseKept: boolean): number[] {
  if (word === '') return []
  const [where, what] = isCaseKept ? [text, word] : [small, lower(word)]
  const places: number[] = []
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length))
    places.push(at)
  return places
}

/** Letter by letter, so that places stay where they are: İ would become two. */
function lower(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text.replaceAll(/./gsu, (letter) => {
    const other = letter.toLowerCase()
    return other.length === letter.length ? other : letter
  })
}

/** What is right already is not mended again: 智能 within 人工智能. */
function isWithin(at: number, length: number, from: number, instead: string): boolean {
  return from <= at && at + length <= from + instead.length
}

/** Matches a letter or number of a script that puts spaces between words. */
const spaced =
  /[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]/v

/** Neither end of it is in the middle of a word. Chinese, Thai or Khmer know no such end. */
function isWhole(text: string, at: number, length: number): boolean {
  const [first, last] = [letterAt(text, at), letterBefore(text, at + length)]
  const [before, after] = [letterBefore(text, at), letterAt(text, at + length)]
  const goesOn = (one: string, other: string) => spaced.test(one) && spaced.test(other)
  return !goesOn(before, first) && !goesOn(last, after)
}

const letterAt = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? ''
const letterBefore = (text: string, at: number): string =>
  [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''

/** As the house writes it, with the capital that begins a sentence, or in capitals throughout. */
function insteadOf(words: string, { instead, isCaseKept, kind }: WordRule): string | null {
  if (instead === null) return null
  if (isCaseKept || kind === 'banned') return instead
  const isShouted =
    words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase()
  if (isShouted) return instead.toUpperCase()
  const first = letterAt(words, 0)
  const isCapital = first !== first.toLowerCase()
  return isCapital ? instead.replace(/^./su, (letter) => letter.toUpperCase()) : instead
}
