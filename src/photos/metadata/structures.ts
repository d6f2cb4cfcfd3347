import { isRecord } from '../../richtext/lexical-node.ts'
import { clean } from '../clean.ts'

/** One structure of XMP: a place, a person, a region. */
export type Row = Record<string, unknown>

/** The rows of a list of structures; one alone may come without its list. */
export function rowsOf(value: unknown): Row[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord).slice(0, 500)
}

/** A text in a structure, in no language or in the first there is. */
export function textOf(row: Row, name: string): string | null {
  const inLanguage = Object.keys(row).find((key) => key.startsWith(`${name}-`))
  return clean(row[name]) ?? (inLanguage === undefined ? null : clean(row[inLanguage]))
}

/** A number, however it is written; NaN when it is none. */
export function numberIn(value: unknown): number {
  const text = clean(value)
  return text === null ? Number.NaN : Number(text)
}
