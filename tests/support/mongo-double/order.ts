import { ObjectId } from 'bson'
import type { CollationSpec } from 'mingo/types'
import { isDoc, type Doc } from './values.ts'

/** Documents in BSON's order; an array counts as its smallest element, or largest when descending. */
export function sorted(docs: Doc[], spec: Doc, collation?: CollationSpec): Doc[] {
  const keys = Object.entries(spec).map(([path, direction]) => ({
    path,
    direction: Number(direction),
  }))
  const words = collation ? collatorOf(collation) : null
  const compareKeys = (one: unknown, other: unknown) =>
    words && typeof one === 'string' && typeof other === 'string'
      ? words.compare(one, other)
      : compare(one, other)
  return docs
    .map((doc) => ({ doc, at: keys.map(({ direction, path }) => sortKey(doc, path, direction)) }))
    .toSorted((one, other) => {
      for (const [position, { direction }] of keys.entries()) {
        const difference = compareKeys(one.at[position], other.at[position]) * direction
        if (difference !== 0) return difference
      }
      return 0
    })
    .map(({ doc }) => doc)
}

function collatorOf({ locale, numericOrdering, strength = 3 }: CollationSpec): Intl.Collator {
  const sensitivity = ({ 1: 'base', 2: 'accent', 3: 'variant' } as const)[strength]
  return new Intl.Collator(locale, { sensitivity, numeric: numericOrdering ?? false })
}

/** An empty array comes before null, as undefined does. */
function sortKey(doc: Doc, path: string, direction: number): unknown {
  const ends = path
    .split('.')
    .reduce<unknown[]>((at, step) => at.flatMap((value) => fieldsOf(value, step)), [doc])
  const hasEmpty = ends.some((value) => Array.isArray(value) && value.length === 0)
  const values = ends.flatMap((value): unknown[] =>
    Array.isArray(value) ? value : [value ?? null],
  )
  if (values.length === 0) return hasEmpty ? undefined : null
  return values.reduce((best, value) => (compare(value, best) * direction < 0 ? value : best))
}

function fieldsOf(value: unknown, step: string): unknown[] {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.map((each) => (isDoc(each) ? each[step] : undefined))
}

/** Compares two values in the order of BSON's types, then by value. */
export function compare(one: unknown, other: unknown): number {
  const difference = rank(one) - rank(other)
  if (difference !== 0) return difference
  if (typeof one === 'string' && typeof other === 'string') {
    return Buffer.compare(Buffer.from(one), Buffer.from(other))
  }
  if (one instanceof ObjectId && other instanceof ObjectId) {
    return Buffer.compare(one.id, other.id)
  }
  const [a, b] = [one, other].map((value) =>
    isDoc(value) || Array.isArray(value) ? JSON.stringify(value) : Number(value ?? 0),
  )
  if (a === undefined || b === undefined || a === b) return 0
  return a < b ? -1 : 1
}

function rank(value: unknown): number {
  if (value === undefined) return 0
  if (value === null) return 1
  if (typeof value === 'number' || typeof value === 'bigint') return 2
  if (typeof value === 'string') return 3
  if (value instanceof ObjectId) return 6
  if (typeof value === 'boolean') return 7
  if (value instanceof Date) return 8
  if (Array.isArray(value)) return 5
  return isDoc(value) ? 4 : 2
}
