import { z } from 'zod'
import { isSeen } from '../fields/seen-text.ts'
import type { Localized, LocalizedRich, PublicType, Ref, Rich, RichDocument } from './documents.ts'

/**
 * How each kind of Payload field (read at depth 0 in all locales) becomes a public value. Empty, or of
 * which nothing can be seen, is null or an empty list, and anything of the wrong kind fails the document rather than slipping out.
 */
export const text = z
  .string()
  .nullish()
  .transform((value) => (isSeen(value) ? value.trim() : null))

export const texts = z
  .array(z.string())
  .nullish()
  .transform((values) => (values ?? []).filter(isSeen).map((value) => value.trim()))

export const amount = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value === true)

/** An instant as UTC, whichever way the database hands it over. */
export const instant = z
  .union([z.date(), z.string()])
  .nullish()
  .transform((value, context) => {
    if (value === null || value === undefined || value === '') return null
    const at = new Date(value)
    if (!Number.isNaN(at.getTime())) return at.toISOString()
    context.addIssue({ code: 'custom', message: `"${String(value)}" is not a time` })
    return z.NEVER
  })

export const localized = z
  .record(z.string(), z.string().nullish())
  .nullish()
  .transform((values): Localized | null => {
    const written = Object.entries(values ?? {})
      .flatMap(([tag, value]): [string, string][] => (isSeen(value) ? [[tag, value.trim()]] : []))
      .toSorted(byKey)
    return written.length > 0 ? { localized: Object.fromEntries(written) } : null
  })

const richDocument = z.looseObject({
  root: z.looseObject({ type: z.string(), children: z.array(z.unknown()) }),
})

export const rich = richDocument
  .nullish()
  .transform((value): Rich | null => (value ? { rich: value } : null))

export const localizedRich = z
  .record(z.string(), richDocument.nullish())
  .nullish()
  .transform((values): LocalizedRich | null => {
    const written = Object.entries(values ?? {})
      .flatMap(([tag, value]): [string, RichDocument][] => (value ? [[tag, value]] : []))
      .toSorted(byKey)
    return written.length > 0 ? { localizedRich: Object.fromEntries(written) } : null
  })

export const ref = (type: PublicType) =>
  z
    .string()
    .nullish()
    .transform((id): Ref | null => (id ? { ref: type, id } : null))

/** Ids appear once each, in the editor's order. */
export const refs = (type: PublicType) =>
  z
    .array(z.string())
    .nullish()
    .transform((ids): Ref[] => [...new Set(ids ?? [])].map((id) => ({ ref: type, id })))

/** A value readers cannot do without: an empty one makes the document odd. */
export const written = <Value>(field: z.ZodType<Value | null>) =>
  field.transform((value, context): Value => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'is empty' })
    return z.NEVER
  })

/** Rows of an array field. */
export const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((values): z.output<Row>[] => values ?? [])

export const identifiers = rows(z.object({ scheme: z.string(), value: z.string() }))

/** The title to sort by: the English one if there is one, else the first by language tag. */
export function sortTitle(title: Localized | string | null): string | null {
  if (title === null || typeof title === 'string') return title
  return title.localized['en'] ?? Object.values(title.localized)[0] ?? null
}

/** The ids behind pointers, for facets. */
export function idsOf(...pointers: (Ref | Ref[] | null)[]): string[] {
  const ids = pointers.flat().flatMap((pointer) => (pointer ? [pointer.id] : []))
  return [...new Set(ids)]
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}
