import type { PublicDocument, PublicType } from '../documents.ts'
import { isPublicType, isRecord } from './refs.ts'
import { always } from './schema.ts'
import { text, textOrNull, whole, type Row, type Store } from './store.ts'

/** One public document as the edition holds it. */
export type Entry = {
  type: PublicType
  id: string
  slug: string | null
  language: string | null
  document: PublicDocument
  /** The number of the change that made it what it is. */
  seq: number
  /** The number under which it became public, and those of the keys that changed since. */
  numbers: { first: number; keys: Record<string, number> }
  /** From when on it is no longer public; null when that is not set. */
  until: Date | null
}

/** What a reader finds at an id or slug. `moved` names the slug it has today. */
export type Found =
  | { kind: 'found'; entry: Entry }
  | { kind: 'moved'; entry: Entry }
  | { kind: 'gone' }
  | { kind: 'missing' }

export const entryColumns = `d.type, d.id, d.slug, d.language, d.json, d.seq, d.first_seq, d.key_seqs,
  d.visible_until`

/** The half-open window of a document holds `now`; both parameters are the same instant. */
export const isVisible = 'd.visible_from <= ? AND d.visible_until > ?'

/** The document a reader may see now, or null. */
export function getById(store: Store, type: PublicType, id: string, now: Date): Entry | null {
  const at = now.getTime()
  const sql = `SELECT ${entryColumns} FROM documents d WHERE d.type = ? AND d.id = ? AND ${isVisible}`
  const row = store.one(sql, type, id, at, at)
  return row ? entryOf(row) : null
}

/**
 * Looks a document up by id, then by slug. Where several languages share a slug, the first of
 * `languages` wins. An embargoed document is as missing as one that never existed; an expired or
 * killed one is gone.
 */
export function get(
  store: Store,
  type: PublicType,
  idOrSlug: string,
  languages: readonly string[],
  now: Date,
): Found {
  const byId = getById(store, type, idOrSlug, now)
  if (byId) return { kind: 'found', entry: byId }
  const bySlug = getBySlug(store, type, idOrSlug, languages, now)
  if (bySlug) return { kind: 'found', entry: bySlug }
  const target = redirectOf(store, type, idOrSlug, languages)
  const moved = target === null ? null : getById(store, type, target, now)
  if (moved) return { kind: 'moved', entry: moved }
  const isGone = [idOrSlug, target].some(
    (key) => key !== null && wasWithdrawn(store, type, key, now),
  )
  return { kind: isGone ? 'gone' : 'missing' }
}

function getBySlug(
  store: Store,
  type: PublicType,
  slug: string,
  languages: readonly string[],
  now: Date,
): Entry | null {
  const at = now.getTime()
  const sql = `
    SELECT ${entryColumns} FROM documents d
    WHERE d.type = ? AND d.slug = ? AND ${isVisible} ORDER BY d.seq DESC LIMIT 50`
  const rows = store.all(sql, type, slug, at, at)
  const row = firstByLanguage(rows, languages)
  return row ? entryOf(row) : null
}

function redirectOf(
  store: Store,
  type: PublicType,
  slug: string,
  languages: readonly string[],
): string | null {
  const sql = 'SELECT id, language FROM redirects WHERE type = ? AND slug = ? ORDER BY language'
  const row = firstByLanguage(store.all(sql, type, slug), languages)
  return row ? text(row, 'id') : null
}

function firstByLanguage(rows: Row[], languages: readonly string[]): Row | undefined {
  const rank = (row: Row): number => {
    const at = languages.indexOf(textOrNull(row, 'language') ?? '')
    return at < 0 ? languages.length : at
  }
  return rows.toSorted((a, b) => rank(a) - rank(b))[0]
}

const selectWithdrawn = `
  SELECT 1 AS found FROM tombstones WHERE type = ?1 AND (id = ?2 OR slug = ?2)
  UNION ALL
  SELECT 1 FROM documents
  WHERE type = ?1 AND (id = ?2 OR slug = ?2) AND visible_until <= ?3 AND visible_from < visible_until
  LIMIT 1`

function wasWithdrawn(store: Store, type: PublicType, idOrSlug: string, now: Date): boolean {
  return store.one(selectWithdrawn, type, idOrSlug, now.getTime()) !== undefined
}

/** Null when the stored text is not a document: one bad row never takes a list down. */
export function entryOf(row: Row): Entry | null {
  const type = row.type
  const document = parse(text(row, 'json'))
  if (!isPublicType(type) || document === null) return null
  const until = whole(row, 'visible_until')
  return {
    type,
    id: text(row, 'id'),
    slug: textOrNull(row, 'slug'),
    language: textOrNull(row, 'language'),
    document,
    seq: whole(row, 'seq'),
    numbers: { first: whole(row, 'first_seq'), keys: keyNumbers(textOrNull(row, 'key_seqs')) },
    until: until < always.until ? new Date(until) : null,
  }
}

function keyNumbers(json: string | null): Record<string, number> {
  const numbers: unknown = json === null ? {} : JSON.parse(json)
  return isNumbers(numbers) ? numbers : {}
}

function isNumbers(value: unknown): value is Record<string, number> {
  return isRecord(value) && Object.values(value).every((number) => typeof number === 'number')
}

function parse(json: string): PublicDocument | null {
  try {
    const value: unknown = JSON.parse(json)
    return isDocument(value) ? value : null
  } catch {
    return null
  }
}

function isDocument(value: unknown): value is PublicDocument {
  if (!isRecord(value) || typeof value.id !== 'string' || !isPublicType(value.type)) return false
  return typeof value.title === 'string' || isRecord(value.title)
}
