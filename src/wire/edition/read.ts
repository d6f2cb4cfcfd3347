import { isKillReason, type KillReason } from '../kill-reasons.ts'
import type { PublicType } from '../documents.ts'
import { entryAt, type Entry } from './entries.ts'
import { text, textOrNull, whole, type Row, type Store } from './store.ts'

/**
 * What a reader finds at an id or slug. `moved` has the slug it has today; `gone` the id or slug,
 * perhaps another one, by which it was withdrawn, and why if that is said.
 */
export type Found =
  | { kind: 'found'; entry: Entry }
  | { kind: 'moved'; entry: Entry }
  | { kind: 'gone'; by: string; reason: KillReason | null }
  | { kind: 'missing' }

/** The half-open window of a document holds `now`; both parameters are the same instant. */
export const isVisible = 'd.visible_from <= ? AND d.visible_until > ?'

/** The document a reader may see now, or null. */
export function getById(store: Store, type: PublicType, id: string, now: Date): Entry | null {
  const at = now.getTime()
  const sql = `SELECT d.doc FROM documents d WHERE d.type = ? AND d.id = ? AND ${isVisible}`
  const row = store.one(sql, type, id, at, at)
  return row ? entryAt(store, whole(row, 'doc')) : null
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
  const keys = [idOrSlug, target].filter((key) => key !== null)
  const [gone] = keys.flatMap((by) => withdrawalAt(store, { type, by, languages, now }))
  return gone ?? { kind: 'missing' }
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
    SELECT d.doc, d.language FROM documents d
    WHERE d.type = ? AND d.slug = ? AND ${isVisible} ORDER BY d.seq DESC LIMIT 50`
  const rows = store.all(sql, type, slug, at, at)
  const row = firstByLanguage(rows, languages)
  return row ? entryAt(store, whole(row, 'doc')) : null
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
  SELECT language, reason FROM tombstones WHERE type = ?1 AND (id = ?2 OR slug = ?2)
  UNION ALL
  SELECT language, NULL FROM documents
  WHERE type = ?1 AND (id = ?2 OR slug = ?2) AND visible_until <= ?3 AND visible_from < visible_until
  LIMIT 50`

type Withdrawal = { type: PublicType; by: string; languages: readonly string[]; now: Date }

/** Where several languages share a slug, that of the first of `languages` is told of. */
function withdrawalAt(store: Store, { by, languages, now, type }: Withdrawal): Found[] {
  const row = firstByLanguage(store.all(selectWithdrawn, type, by, now.getTime()), languages)
  if (row === undefined) return []
  return [{ kind: 'gone', by, reason: isKillReason(row.reason) ? row.reason : null }]
}
