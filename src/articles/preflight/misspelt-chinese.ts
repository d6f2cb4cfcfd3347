import type { Misspelt } from './misspelt.ts'

/** Matches a name in Chinese characters, with the dot of a foreign one. */
const chinese = /^[\p{Script=Han}·]+$/u

/** Small words that often follow a name, and are no part of one. */
const afterNames = new Set('的了在说是和与及对为将也都则曾已等就从向把被让到以于称指表')

/**
 * Chinese names of three characters and more of which one is another: typing by sound takes the
 * wrong one easily. Names of two are too often alike.
 */
export function misspeltChinese(text: string, names: string[]): Misspelt[] {
  const long = [...new Set(names)].filter((name) => chinese.test(name) && name.length >= 3)
  const known = new Set(long)
  const byFirst = Map.groupBy(long, (name) => name[0] ?? '')
  const byLast = Map.groupBy(
    long.filter((name) => name.length >= 4),
    (name) => name.at(-1) ?? '',
  )
  const found = new Map<string, string>()
  const look = (from: number, name: string) => {
    const words = text.slice(from, from + name.length)
    if (!known.has(words) && isOneAway(words, name)) found.set(words, name)
  }
  for (let at = 0; at < text.length; at += 1) {
    for (const name of byFirst.get(text[at] ?? '') ?? []) look(at, name)
    for (const name of byLast.get(text[at] ?? '') ?? []) look(at - name.length + 1, name)
  }
  return [...found].map(([words, meant]) => ({ words, meant }))
}

function isOneAway(words: string, name: string): boolean {
  if (words.length !== name.length || !chinese.test(words)) return false
  const differing = [...name].flatMap((letter, at) =>
    letter === words[at] ? [] : [words[at] ?? ''],
  )
  return differing.length === 1 && !differing.some((letter) => afterNames.has(letter))
}
