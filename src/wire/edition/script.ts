/**
 * Letters, digits and marks of the scripts that put no spaces between words, and of Korean, whose
 * endings stick to its words.
 */
const unspaced =
  '[[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]&&[\\p{L}\\p{M}\\p{N}]]'

/** Letters, digits and marks of all others. */
const spaced = `[[\\p{L}\\p{M}\\p{N}]--${unspaced}]`

/** A run without spaces, or a word, apostrophes within it. */
export const piecePattern = new RegExp(`(?<run>${unspaced}+)|${spaced}+(?:['’ʼ]${spaced}+)*`, 'gv')

/** Only characters of ASCII. */
// oxlint-disable-next-line no-control-regex
const ascii = /^[\x00-\x7F]*$/

/** Marks that any script borrows, but not the two of Japanese; those of Hebrew and Arabic, and the Arabic stretch. */
const diacritics = /[[\p{M}&&[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}]]--[\u{3099}\u{309A}]]|\u{0640}/gv

/** Letters that are no letter with a mark and yet are typed as one. */
const alike: Record<string, string> = {
  ...{ ß: 'ss', ı: 'i', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ħ: 'h' },
  ς: 'σ',
}
const alikePattern = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu')

/** One spelling for all: no capitals, no diacritics, no full width, no ligatures. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(diacritics, '')
    .replace(alikePattern, (letter) => alike[letter] ?? letter)
    .normalize('NFC')
}

export type Piece = { isRun: boolean; folded: string }

/** A text's words and runs in order, folded. `Xi’an` is `xian`, `People’s` is `people`. */
export function pieces(text: string): Piece[] {
  const folded = fold(text)
  if (ascii.test(folded)) return (folded.match(asciiWords) ?? []).map(wordPiece)
  return Array.from(folded.matchAll(piecePattern), (match) =>
    match.groups?.run === undefined ? wordPiece(match[0]) : { isRun: true, folded: match[0] },
  )
}

/** What `piecePattern` finds where there is nothing but folded ASCII, six times as fast. */
const asciiWords = /[a-z0-9]+(?:'[a-z0-9]+)*/g

function wordPiece(word: string): Piece {
  return { isRun: false, folded: joined(word) }
}

function joined(word: string): string {
  if (!apostrophe.test(word)) return word
  return word.replace(possessive, '').replace(apostrophes, '')
}

/** An apostrophe and an s at the end of a word. */
const possessive = /(?<=.)['’ʼ]s$/u
const apostrophes = /['’ʼ]/gu
const apostrophe = /['’ʼ]/u

/** The folded form of one word as it is written. */
export function foldedWord(word: string): string {
  return joined(fold(word))
}

/** Only Latin letters, at least four, the last an s. */
const maybePlural = /^[a-z]{3,}s$/

/**
 * English plurals under their singular (Harman's S stemmer), everything else as it is. News is not
 * what is new.
 */
export function stem(word: string): string {
  if (!word.endsWith('s') || !maybePlural.test(word) || word === 'news' || /[us]s$/.test(word))
    return word
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** A letter with the marks on it, or marks that stand alone. */
const unitPattern = /\P{M}\p{M}*|\p{M}+/gu
const mark = /\p{M}/u

/** The characters of a run as its readers see them, or nearly so. */
export function units(run: string): string[] {
  return mark.test(run) ? (run.match(unitPattern) ?? []) : Array.from(run)
}

/** Its dictionaries go by script, whatever language it is made for. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** A run cut into its words. */
export function cut(run: string): string[] {
  return Array.from(segmenter.segment(run), ({ segment }) => segment)
}
