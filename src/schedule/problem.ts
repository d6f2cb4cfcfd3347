import { type Said, saidBy } from '../fields/refuse.ts'

/** What an error says, in both languages where we know them. */
export function wordsOf(error: unknown): Said {
  const text = error instanceof Error ? error.message : String(error)
  return saidBy(error) ?? { en: text, zh: text }
}
