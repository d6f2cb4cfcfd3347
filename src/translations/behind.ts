import type { Row } from '../words/compare-bodies.ts'
import { compareBodies } from '../words/compare-bodies.ts'
import { compareWords, type Part } from '../words/compare.ts'

/** The words of a story outside its body that are translated, in the order they are printed. */
export const translatedFields = ['kicker', 'headline', 'standfirst'] as const

export type TranslatedField = (typeof translatedFields)[number]

type Words = Partial<Record<TranslatedField, string | null | undefined>> & { body?: unknown }

/** What a source says now, and what of it changed since it was translated. */
export type Compared = {
  fields: { name: TranslatedField; parts: Part[]; isChanged: boolean }[]
  rows: Row[]
  /** Fields and paragraphs that changed, came or went. */
  behind: number
}

/** A source as it was translated beside what it says now; without an earlier one, nothing changed. */
export function compareSource(before: Words | null, now: Words, language: string): Compared {
  const fields = translatedFields.map((name) => {
    const [was, is] = [(before ?? now)[name] ?? '', now[name] ?? '']
    return { name, parts: compareWords(was, is, language), isChanged: was !== is }
  })
  const rows = compareBodies((before ?? now).body, now.body, language)
  const changed = rows.filter(({ kind, what }) => kind !== 'same' && what !== 'empty')
  return { fields, rows, behind: fields.filter((each) => each.isChanged).length + changed.length }
}
