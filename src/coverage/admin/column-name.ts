import type { Column } from '../cell.ts'
import type { Words } from './words.ts'

/** A language in its own words, or what else is looked for. */
export function columnName(column: Column, words: Words): string {
  if (column.kind !== 'story') return words[column.kind]
  return languageName(column.language)
}

/** A language in its own words. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}
