import { isOneLetterAway } from '../../people/one-letter-away.ts'
import { isFarApart, letterMask, lettersApart } from '../../people/letters-apart.ts'

/** A name as it stands in the text, and as the programme has it. */
export type Misspelt = { words: string; meant: string }

/** Matches a word of a script that has capital letters, with what may stand inside a name. */
const word = /[\p{Lu}\p{Ll}][\p{Lu}\p{Ll}\p{M}'’-]*/gu

/** Matches a word that begins with a capital letter. */
const capital = /^\p{Lu}/u

type Word = { text: string; joins: boolean }

/**
 * Names in the text that are one or two letters away from a name on the programme, and are not
 * somebody else's there. Short names stay out: too many of them are alike.
 */
export function misspeltNames(text: string, names: string[], otherNames: string[]): Misspelt[] {
  const written = wordsOf(text)
  const known = new Set(names.map(plain))
  const bySize = Map.groupBy(
    [...known].map((name) => ({ name, mask: letterMask(name) })),
    ({ name }) => name.split(' ').length,
  )
  const found = new Map<string, string>()
  for (const [size, candidates] of bySize) {
    if (size < 2) continue
    for (const window of windowsOf(written, size)) {
      if (known.has(window) || found.has(window)) continue
      const meant = nearest(window, candidates)
      if (meant !== null) found.set(window, meant)
    }
  }
  const whole = [...found].map(([words, meant]) => ({ words, meant }))
  return [...whole, ...familyNames(written, { names: [...known], otherNames, whole })]
}

function nearest(window: string, candidates: { name: string; mask: number }[]): string | null {
  const mask = letterMask(window)
  const near = candidates.find(({ mask: other, name }) => {
    const most = allowed(name)
    return most > 0 && !isFarApart(mask, other, most) && lettersApart(window, name, most) <= most
  })
  return near?.name ?? null
}

/** How many letters may be wrong for it still to be this name. */
function allowed(name: string): number {
  const letters = name.replaceAll(' ', '').length
  if (letters < 6) return 0
  return letters < 10 ? 1 : 2
}

/** Somebody introduced by the whole name is called by one part of it afterwards. */
function familyNames(
  written: Word[],
  { names, otherNames, whole }: { names: string[]; otherNames: string[]; whole: Misspelt[] },
): Misspelt[] {
  const all = ` ${written.map(({ text }) => text).join(' ')} `
  const introduced = names.filter((name) => all.includes(` ${name} `))
  const parts = new Set(introduced.flatMap((name) => name.split(' ')).filter(isLong))
  const usual = new Set([
    ...[...names, ...otherNames, ...whole.map(({ words }) => words)].flatMap((name) =>
      wordsOf(name).map(({ text }) => text),
    ),
    ...written.filter(({ text }) => !capital.test(text)).map(({ text }) => text),
  ])
  const words = new Set(written.map(({ text }) => text).filter((text) => capital.test(text)))
  return [...words].flatMap((text) => {
    if (usual.has(text) || usual.has(text.toLowerCase())) return []
    const meant = [...parts].find((part) => text !== `${part}s` && isOneLetterAway(part, text))
    return meant === undefined ? [] : [{ words: text, meant }]
  })
}

const isLong = (part: string): boolean => part.length >= 6

function wordsOf(text: string): Word[] {
  return [...text.normalize('NFC').matchAll(word)].map((match) => {
    const end = match.index + match[0].length
    return { text: match[0].replace(/['’]s?$/, ''), joins: /[ \u00a0]/.test(text[end] ?? '') }
  })
}

const plain = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text)
    .join(' ')

/** Runs of so many words with nothing but a space between, from a capital to a capital, each once. */
function windowsOf(words: Word[], size: number): Set<string> {
  const windows = new Set<string>()
  for (let at = 0; at + size <= words.length; at += 1) {
    const run = words.slice(at, at + size)
    const [first, last] = [run[0]?.text ?? '', run.at(-1)?.text ?? '']
    if (!capital.test(first) || !capital.test(last)) continue
    if (run.slice(0, -1).every(({ joins }) => joins))
      windows.add(run.map(({ text }) => text).join(' '))
  }
  return windows
}
