import type { PublicType } from '../../wire/documents.ts'
import type { Position, Sort } from '../../wire/edition/list.ts'
import type { Selection } from '../../wire/edition/selection.ts'
import type { Listed } from '../../wire/edition/listing.ts'
import { comparable } from '../../wire/edition/listing.ts'
import { tagOf } from '../../wire/edition/tags.ts'
import type { Depends, Window } from '../depends.ts'

/** What happened to one document: how readers found it before and find it now; null is not at all. */
export type Happening = {
  type: PublicType
  id: string
  was: Listed | null
  is: Listed | null
  /** The keys that say something else now. */
  keys: readonly string[]
  /** Old slugs that lead to it, or did, when that may have changed. */
  oldSlugs: readonly string[]
}

/** Whether an answer made from `depends` may have other bytes after it. */
export function isTouched(depends: Depends, happening: Happening): boolean {
  const { type, id, was, is, keys } = happening
  if (was === null && is === null) return isLookedUp(depends, happening)
  const tag = tagOf.document(type, id)
  const read = depends.documents.get(tag)
  const hasTurned = (was === null) !== (is === null)
  if (hasTurned && (read !== undefined || depends.missing.has(tag))) return true
  if (read && keys.some((key) => read.has(key))) return true
  return (
    depends.types.has(type) ||
    isLookedUp(depends, happening) ||
    depends.windows.some((window) => moves(window, happening)) ||
    depends.counts.some((selection) => enters(selection, happening))
  )
}

/** A slug that leads to another document than before, to one at last, to none any more, or to one that is gone. */
function isLookedUp({ lookUps }: Depends, happening: Happening): boolean {
  const { type, was, is, keys } = happening
  if (lookUps.size === 0) return false
  const isSame = was !== null && is !== null && was.slug === is.slug
  if (isSame && !keys.includes('slug') && !keys.includes('language')) return false
  return namesOf(happening).some((name) => lookUps.has(tagOf.document(type, name)))
}

/** Everything that readers may have looked the document up by. */
export function namesOf({ id, was, is, oldSlugs }: Happening): string[] {
  return [id, was?.slug, is?.slug, ...oldSlugs].filter((name) => typeof name === 'string')
}

/** Whether the page gains or loses the document, or shows it at another place. */
function moves(window: Window, { type, id, was, is }: Happening): boolean {
  if (window.selection.type !== type) return false
  const before = placeIn(window, id, was)
  const after = placeIn(window, id, is)
  if (before === null || after === null) return before !== after
  return before.value !== after.value || before.missing !== after.missing
}

function placeIn({ selection, sort, after, until }: Window, id: string, listed: Listed | null) {
  if (listed === null || !isSelected(selection, id, listed)) return null
  const place = positionOf(listed, sort, id)
  if (place === null) return null
  const isAfter = after === null || order(place, after, sort) > 0
  const isWithin = until === null || order(place, until, sort) <= 0
  return isAfter && isWithin ? place : null
}

function enters(selection: Selection, { type, id, was, is }: Happening): boolean {
  if (selection.type !== type) return false
  const before = was !== null && isSelected(selection, id, was)
  return before !== (is !== null && isSelected(selection, id, is))
}

/** What the list's SQL asks of a document, asked of its listing. */
export function isSelected(
  { facets, ranges, ids }: Selection,
  id: string,
  { facets: has, sortKeys }: Listed,
): boolean {
  if (ids && !ids.includes(id)) return false
  const passes = facets.every(({ name, any, none }) => {
    const values = has[name] ?? []
    const isAny = any.length === 0 || values.some((value) => any.includes(value))
    return isAny && !values.some((value) => none.includes(value))
  })
  return (
    passes &&
    ranges.every(({ key, from, until }) => {
      const value = sortKeys[key]
      if (value === undefined || value === null) return false
      const isFrom = from === undefined || compare(value, comparable(from)) >= 0
      return isFrom && (until === undefined || compare(value, comparable(until)) < 0)
    })
  )
}

/** Null when lists in this order have no place for it. */
function positionOf({ sortKeys }: Listed, { key }: Sort, id: string): Position | null {
  const value = sortKeys[key]
  if (value === undefined) return null
  return { missing: value === null, value: value ?? 0, id }
}

/** Documents without a value come last in both directions; ties are in the order of ids. */
function order(one: Position, other: Position, { descending }: Sort): number {
  if (one.missing !== other.missing) return one.missing ? 1 : -1
  const ascending = compare(one.value, other.value) || compare(one.id, other.id)
  return descending ? -ascending : ascending
}

/** As SQLite orders: numbers before texts, texts by their UTF-8 bytes. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number') return typeof other === 'number' ? one - other : -1
  return typeof other === 'number' ? 1 : Buffer.compare(Buffer.from(one), Buffer.from(other))
}
