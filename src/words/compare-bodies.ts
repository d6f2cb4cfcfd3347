import { diffArrays } from 'diff'
import type { Ref } from '../wire/documents.ts'
import { type Unit, unitsOf } from './body-units.ts'
import { compareWords, type Part, wordsOf } from './compare.ts'

/**
 * One paragraph, heading, list or block of two texts side by side. `before` and `after` are its
 * places among the nodes of either text, null where it is not in one. A `changed` one whose parts are
 * all the same differs in what words do not show: a link, a mark, another photo.
 */
export type Row = {
  kind: 'same' | 'changed' | 'added' | 'removed'
  what: Unit['what']
  parts: Part[]
  /** The first document it names: the photo, the gallery, whom a quote is by. */
  ref: Ref | null
  before: number | null
  after: number | null
}

/** Two serialized texts compared paragraph by paragraph, and each changed one word by word. */
export function compareBodies(before: unknown, after: unknown, locale?: string | null): Row[] {
  const earlier = unitsOf(before)
  const later = unitsOf(after)
  const changes = diffArrays(
    earlier.map(({ print }) => print),
    later.map(({ print }) => print),
  )
  const rows: Row[] = []
  let gone: Unit[] = []
  let come: Unit[] = []
  for (const { added, count, removed } of [...changes, end]) {
    if (removed) gone = earlier.splice(0, count)
    else if (added) come = later.splice(0, count)
    else {
      rows.push(...beside(gone, come, locale))
      gone = come = []
      const kept = later.splice(0, count)
      rows.push(...earlier.splice(0, count).map((unit, nth) => same(unit, kept[nth] ?? unit)))
    }
  }
  return rows
}

const end = { added: false, removed: false, count: 0 }

/** What went and what came at one place: those that are much alike are one paragraph, rewritten. */
function beside(gone: readonly Unit[], come: readonly Unit[], locale?: string | null): Row[] {
  const rows: Row[] = []
  let next = 0
  for (const unit of gone) {
    const match = come.findIndex((other, index) => index >= next && isRewritten(unit, other))
    if (match < 0) {
      rows.push(asGone(unit))
      continue
    }
    rows.push(...come.slice(next, match).map(asCome))
    const other = come[match]
    if (other) rows.push(changed(unit, other, locale))
    next = match + 1
  }
  return [...rows, ...come.slice(next).map(asCome)]
}

/** At least so much of the shorter text's words is in the other one too. */
const alike = 0.4

function isRewritten(one: Unit, other: Unit): boolean {
  if (one.what !== other.what) return false
  const [short, long] = [one, other]
    .map(
      ({ text }) => new Set(wordsOf(text.toLowerCase()).filter((word) => /\w|\p{L}/u.test(word))),
    )
    .toSorted((a, b) => a.size - b.size)
  if (!short || !long || short.size === 0) return one.text === other.text
  return [...short].filter((word) => long.has(word)).length / short.size >= alike
}

function same(one: Unit, other: Unit): Row {
  return { ...row(other, 'same', whole(other, 'same')), before: one.at, after: other.at }
}

function changed(one: Unit, other: Unit, locale?: string | null): Row {
  const parts = compareWords(one.text, other.text, locale)
  return { ...row(other, 'changed', parts), before: one.at, after: other.at }
}

function asCome(unit: Unit): Row {
  return { ...row(unit, 'added', whole(unit, 'added')), before: null, after: unit.at }
}

function asGone(unit: Unit): Row {
  return { ...row(unit, 'removed', whole(unit, 'removed')), before: unit.at, after: null }
}

function row({ ref, what }: Unit, kind: Row['kind'], parts: Part[]): Omit<Row, 'before' | 'after'> {
  return { kind, what, parts, ref }
}

function whole({ text }: Unit, kind: Part['kind']): Part[] {
  return text === '' ? [] : [{ kind, text }]
}
