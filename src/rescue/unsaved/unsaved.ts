import { z } from 'zod'

/** The values of a form or a document, by field. */
export type Values = Readonly<Record<string, unknown>>

const values = z.record(z.string(), z.unknown())

const unsavedSchema = z.object({
  /** The form it was written in: another one each time a page is opened. */
  form: z.string(),
  user: z.string(),
  collection: z.string(),
  /** Null for a document that was never saved. */
  document: z.string().nullable(),
  locale: z.string(),
  title: z.string().nullable(),
  /** When the last of it was written, in milliseconds since 1970. */
  at: z.number(),
  /** What form and document had in common, and the revision to name. */
  base: values.nullable(),
  rev: z.number().nullable(),
  sent: values,
  /** The fields in which it is other than what was saved. */
  fields: z.array(z.string()),
  /** What went out before and was not answered, of these fields: the server may have it. */
  underWay: z.array(values),
})

/** A copy, kept in the browser, of what is written in a form and saved nowhere else. */
export type Unsaved = z.infer<typeof unsavedSchema>

/** Whose copies of which document a form looks for. */
export type Owner = Pick<Unsaved, 'user' | 'collection' | 'document' | 'locale'>

/** How long a copy is kept, in milliseconds. */
const kept = 7 * 24 * 60 * 60 * 1000

/** What another program or an older version left there is no copy. */
export function readUnsaved(text: unknown): Unsaved | null {
  if (typeof text !== 'string') return null
  try {
    return unsavedSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export function isOver({ at }: Pick<Unsaved, 'at'>, now: Date): boolean {
  return now.getTime() - at > kept
}

export function isOf(copy: Owner, { collection, document, locale, user }: Owner): boolean {
  const isTheirs = copy.user === user && copy.collection === collection
  return isTheirs && copy.document === document && copy.locale === locale
}

/** What a save changes by itself, and files, which a browser does not give back. */
const notWritten = ['id', 'rev', 'createdAt', 'updatedAt', '_status', 'file']

/** The fields in which two states of a form differ. */
export function fieldsBetween(one: Values, other: Values): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => !notWritten.includes(name) && !isAlike(one[name], other[name]))
}

/** Empty, absent and no rows are one in a form. */
function isAlike(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || printOf(one) === printOf(other)
}

function printOf(value: unknown): string {
  const isNothing = (each: unknown) => [null, undefined, '', false, 0].some((no) => no === each)
  const print = JSON.stringify(value, (_, each: unknown) =>
    isNothing(each) || (Array.isArray(each) && each.length === 0) ? undefined : each,
  )
  return print ?? ''
}

/**
 * What becomes of a copy beside the form as it was opened: it says the `same`; nobody has saved since
 * it was `untouched`, but the saves it was written after; or the document was `overtaken`.
 */
export type Fate = 'same' | 'untouched' | 'overtaken'

export function fateOf(copy: Unsaved, shown: Values): Fate {
  if (leftOut(copy, shown).length === 0) return 'same'
  if (copy.document === null || copy.rev === shown.rev) return 'untouched'
  const saves = Number(shown.rev) - Number(copy.rev)
  const isOurs = copy.underWay.some((sent) =>
    copy.fields.every((name) => isAlike(sent[name], shown[name])),
  )
  const isNext = saves > 0 && saves <= copy.underWay.length
  return isOurs && isNext ? 'untouched' : 'overtaken'
}

/** The fields of a copy that a form does not show. */
export function leftOut(
  { fields, sent }: { fields: readonly string[]; sent: Values },
  shown: Values,
): string[] {
  return fields.filter((name) => !isAlike(sent[name], shown[name]))
}

/**
 * What copy and document began with. A field that has come to what the form had sent before was not
 * changed by a colleague: then it is what is `stored`.
 */
export function fairBase(copy: Unsaved, shown: Values, stored: Values): Values | null {
  if (copy.base === null) return null
  const arrived = copy.fields.filter((name) =>
    copy.underWay.some((sent) => isAlike(sent[name], shown[name])),
  )
  return { ...copy.base, ...pick(stored, arrived) }
}

export function pick(from: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, from[name]]))
}
