import { z } from 'zod'
import { publicTypes, type PublicType, type Ref } from '../documents.ts'
import { count } from './count.ts'
import { listedFrom, type Listed } from './listing.ts'
import { isPublicType } from './refs.ts'
import { isVisible } from './read.ts'
import { always } from './schema.ts'
import { text, whole, type Row, type Store } from './store.ts'
import type { Act } from './write.ts'

/** One line of the change log: everything that became public, changed or went away, in order. */
export type Change = {
  seq: number
  type: PublicType
  id: string
  act: Act
  at: Date
  /** The top-level keys of the document that an update changed. */
  keys: string[]
  /** How it was listed before, when it was and is not so any more. */
  was: Listed | null
  /** Old slugs, and id and slug of its tombstone, by which readers do not find it, or its end, any more. */
  lost: string[]
}

/**
 * Null when the clock has changed nothing yet, or will change nothing any more. `end` is when the
 * next of the documents that are public now stops being so.
 */
export type Flips = { last: Date | null; next: Date | null; end: Date | null }

export function changes(store: Store, since: number, limit: number): Change[] {
  const sql = `
    SELECT seq, type, id, act, at, keys, was, lost FROM changes
    WHERE seq > ? ORDER BY seq LIMIT ?`
  return store.all(sql, since, limit).flatMap((row) => changeOf(row))
}

function changeOf(row: Row): Change[] {
  const { type, act } = row
  if (!isPublicType(type) || !isAct(act)) return []
  const at = new Date(whole(row, 'at'))
  const [keys, lost] = [wordsFrom(row.keys), wordsFrom(row.lost)]
  const was = listedFrom(row.was)
  return [{ seq: whole(row, 'seq'), type, id: text(row, 'id'), act, at, keys, was, lost }]
}

const wordsSchema = z.array(z.string())

function wordsFrom(json: unknown): string[] {
  return typeof json === 'string' ? wordsSchema.parse(JSON.parse(json)) : []
}

function isAct(value: unknown): value is Act {
  return ['published', 'updated', 'removed', 'gone'].some((act) => act === value)
}

export function counts(store: Store, now: Date): Record<PublicType, number> {
  const found: Record<string, number> = {}
  for (const type of publicTypes) {
    found[type] = count(store, { type, facets: [], ranges: [], ids: null }, now)
  }
  return hasAllTypes(found) ? found : fail()
}

function hasAllTypes(value: Record<string, number>): value is Record<PublicType, number> {
  return publicTypes.every((type) => type in value)
}

function fail(): never {
  throw new Error('A type has no count')
}

const selectFlips = `SELECT
  (SELECT max(visible_from) FROM documents WHERE visible_from <= ?1) AS begun,
  (SELECT max(visible_until) FROM documents WHERE visible_until <= ?1) AS ended,
  (SELECT min(visible_from) FROM documents WHERE visible_from > ?1) AS begins,
  (SELECT min(visible_until) FROM documents WHERE visible_until > ?1) AS ends,
  (SELECT visible_until FROM documents WHERE visible_until > ?1 AND visible_from <= ?1
   ORDER BY visible_until LIMIT 1) AS shown_until`

/** When an embargo or an expiry last took effect, and when the next one will. */
export function flips(store: Store, now: Date): Flips {
  const row = store.one(selectFlips, now.getTime())
  const times = (columns: string[]): number[] =>
    columns
      .flatMap((column) => (row?.[column] === null ? [] : [whole(row, column)]))
      .filter((time) => time > always.from && time < always.until)
  const last = times(['begun', 'ended'])
  const next = times(['begins', 'ends'])
  const [end] = times(['shown_until'])
  return {
    end: end === undefined ? null : new Date(end),
    last: last.length > 0 ? new Date(Math.max(...last)) : null,
    next: next.length > 0 ? new Date(Math.min(...next)) : null,
  }
}

const selectFlipped = `
  SELECT type, id FROM documents WHERE visible_from > ?1 AND visible_from <= ?2
  UNION
  SELECT type, id FROM documents WHERE visible_until > ?1 AND visible_until <= ?2`

/** The documents whose embargo or expiry took effect after one moment and until another, by the clock alone. */
export function flipped(store: Store, after: Date, until: Date): Ref[] {
  return store.all(selectFlipped, after.getTime(), until.getTime()).flatMap((row) => {
    const ref = row.type
    return isPublicType(ref) ? [{ ref, id: text(row, 'id') }] : []
  })
}

/** The first of these times of visible documents after `now`; null when none is to come. */
export function nextAfter(store: Store, type: PublicType, keys: string[], now: Date): Date | null {
  const at = now.getTime()
  const sql = `
    SELECT k.value FROM sort_keys k JOIN documents d ON d.doc = k.doc
    WHERE k.type = ? AND k.name = ? AND k.missing = 0 AND k.value > ? AND ${isVisible}
    ORDER BY k.value LIMIT 1`
  const times = keys
    .map((key) => Date.parse(String(store.one(sql, type, key, now.toISOString(), at, at)?.value)))
    .filter((time) => !Number.isNaN(time))
  return times.length > 0 ? new Date(Math.min(...times)) : null
}
