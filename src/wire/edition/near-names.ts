import { isOneLetterAway } from '../../people/one-letter-away.ts'
import type { Passage } from './passages.ts'
import { isVisible } from './read.ts'
import { foldedWord, piecePattern } from './script.ts'
import { text, type Store } from './store.ts'

/** Shorter words have too many neighbours. */
const shortest = 4
/** Longer ones are not names, and would have a variant for each letter. */
const longest = 40

/** A word of a name in the spelling of the one who bears it. */
export type NearName = { word: string; written: string }

const insertName =
  'INSERT OR IGNORE INTO near_names (variant, word, written, doc) VALUES (?, ?, ?, ?)'

/** Keeps the words of a person's or an organisation's names with all they are without one letter. */
export function learnNames(store: Store, doc: number, names: readonly Passage[]): void {
  for (const written of new Set(names.flatMap((name) => spacedWords(name.text)))) {
    const word = foldedWord(written)
    for (const variant of variantsOf(word)) store.run(insertName, variant, word, written, doc)
  }
}

function spacedWords(name: string): string[] {
  return Array.from(name.matchAll(piecePattern))
    .filter((match) => match.groups?.run === undefined)
    .map(([word]) => word)
    .filter((word) => isCorrectable(foldedWord(word)))
}

function isCorrectable(word: string): boolean {
  return word.length >= shortest && word.length <= longest && !/\p{N}/u.test(word)
}

/** A word and what is left of it without any one of its letters. */
function variantsOf(word: string): string[] {
  const letters = [...word]
  return [...new Set([word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))])]
}

/** Most names one mistyped word is taken for. */
const most = 5

/**
 * Words of names, of people and organisations that readers see now, which are one letter away from
 * this one: one too many, one missing, another one, or two neighbours swapped. Empty when it is a
 * name as it stands.
 */
export function nearNames(store: Store, word: string, now: Date): NearName[] {
  if (!isCorrectable(word)) return []
  const at = now.getTime()
  const variants = variantsOf(word)
  const sql = `
    SELECT n.word, min(n.written) AS written, count(DISTINCT n.doc) AS bearers
    FROM near_names n JOIN documents d ON d.doc = n.doc
    WHERE n.variant IN (${variants.map(() => '?').join(', ')}) AND ${isVisible}
    GROUP BY n.word ORDER BY bearers DESC, n.word LIMIT 100`
  const found = store
    .all(sql, ...variants, at, at)
    .map((row) => ({ word: text(row, 'word'), written: text(row, 'written') }))
  if (found.some((name) => name.word === word)) return []
  return found.filter((name) => isOneLetterAway(word, name.word)).slice(0, most)
}
