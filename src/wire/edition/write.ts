import { createHash } from 'node:crypto'
import type { Listing, Projection, PublicDocument, PublicType } from '../documents.ts'
import { refsOf } from './refs.ts'
import { always } from './schema.ts'
import { text, whole, type Row, type Store } from './store.ts'

export type Act = 'published' | 'updated' | 'removed' | 'gone'

export type Applied = { seq: number; act: Act }

/**
 * Makes the edition say what `projection` says about one document and numbers the change; null when
 * it said so already, so that applying the same change twice is harmless.
 */
export function apply(
  store: Store,
  type: PublicType,
  id: string,
  projection: Projection,
  at: Date,
): Applied | null {
  return store.atomically(() => {
    switch (projection.kind) {
      case 'public':
        return show(store, type, id, projection.document, projection.listing, at)
      case 'gone':
        return bury(store, type, id, projection.slug, projection.language, at)
      case 'hidden':
        return hide(store, type, id, at)
    }
  })
}

export function remove(store: Store, type: PublicType, id: string, at: Date): Applied | null {
  return store.atomically(() => hide(store, type, id, at))
}

const selectDocument = 'SELECT doc, digest, seq FROM documents WHERE type = ? AND id = ?'

function show(
  store: Store,
  type: PublicType,
  id: string,
  document: PublicDocument,
  listing: Listing,
  at: Date,
): Applied | null {
  const json = JSON.stringify(document)
  const digest = digestOf(json, listing)
  const before = store.one(selectDocument, type, id)
  if (before && text(before, 'digest') === digest) return null
  const risen = store.run('DELETE FROM tombstones WHERE type = ? AND id = ?', type, id) > 0
  const applied = record(store, type, id, before && !risen ? 'updated' : 'published', at)
  if (before) store.run('DELETE FROM documents WHERE doc = ?', whole(before, 'doc'))
  const doc = insert(store, type, id, json, digest, listing, applied.seq, at)
  index(store, doc, type, id, document, listing)
  return applied
}

const insertDocument = `
  INSERT INTO documents
    (type, id, slug, language, visible_from, visible_until, digest, seq, changed_at, json)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING doc`

function insert(
  store: Store,
  type: PublicType,
  id: string,
  json: string,
  digest: string,
  { slug, language, visibleFrom, visibleUntil }: Listing,
  seq: number,
  at: Date,
): number {
  const from = visibleFrom === null ? always.from : instant(visibleFrom)
  const until = visibleUntil === null ? always.until : instant(visibleUntil)
  const values = [type, id, slug, language, from, until, digest, seq, at.getTime(), json]
  return whole(store.one(insertDocument, ...values), 'doc')
}

function index(
  store: Store,
  doc: number,
  type: PublicType,
  id: string,
  document: PublicDocument,
  listing: Listing,
): void {
  const facets = {
    ...listing.facets,
    language: listing.language === null ? [] : [listing.language],
  }
  for (const [name, values] of Object.entries(facets)) {
    for (const value of new Set(values)) store.run(insertFacet, type, name, value, doc)
  }
  for (const [name, value] of Object.entries(listing.sortKeys)) {
    store.run(insertSortKey, type, name, value === null ? 1 : 0, comparable(value), id, doc)
  }
  for (const ref of refsOf(document)) store.run(insertRef, doc, ref.ref, ref.id)
}

const insertFacet = 'INSERT INTO facets (type, name, value, doc) VALUES (?, ?, ?, ?)'
const insertSortKey =
  'INSERT INTO sort_keys (type, name, missing, value, id, doc) VALUES (?, ?, ?, ?, ?, ?)'
const insertRef = 'INSERT INTO refs (doc, to_type, to_id) VALUES (?, ?, ?)'

function hide(store: Store, type: PublicType, id: string, at: Date): Applied | null {
  const buried = store.run('DELETE FROM tombstones WHERE type = ? AND id = ?', type, id)
  const shown = store.run('DELETE FROM documents WHERE type = ? AND id = ?', type, id)
  return buried + shown > 0 ? record(store, type, id, 'removed', at) : null
}

function bury(
  store: Store,
  type: PublicType,
  id: string,
  slug: string | null,
  language: string | null,
  at: Date,
): Applied | null {
  const known = store.one(
    'SELECT slug, language FROM tombstones WHERE type = ? AND id = ?',
    type,
    id,
  )
  const shown = store.run('DELETE FROM documents WHERE type = ? AND id = ?', type, id)
  if (shown === 0 && isSameGrave(known, slug, language)) return null
  const applied = record(store, type, id, 'gone', at)
  store.run(
    'INSERT OR REPLACE INTO tombstones (type, id, slug, language, seq) VALUES (?, ?, ?, ?, ?)',
    ...[type, id, slug, language, applied.seq],
  )
  return applied
}

function isSameGrave(
  known: Row | undefined,
  slug: string | null,
  language: string | null,
): boolean {
  return known !== undefined && known.slug === slug && known.language === language
}

function record(store: Store, type: PublicType, id: string, act: Act, at: Date): Applied {
  const insertChange = 'INSERT INTO changes (type, id, act, at) VALUES (?, ?, ?, ?) RETURNING seq'
  return { seq: whole(store.one(insertChange, type, id, act, at.getTime()), 'seq'), act }
}

function digestOf(json: string, listing: Listing): string {
  return createHash('sha256')
    .update(json)
    .update('\n')
    .update(JSON.stringify(listing))
    .digest('hex')
}

function instant(iso: string): number {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) throw new RangeError(`${JSON.stringify(iso)} is not an instant`)
  return time
}

/** ISO 8601 instants in one spelling, so that comparing texts compares times. */
export function comparable(value: string | number | null): string | number {
  if (value === null) return 0
  if (typeof value === 'number' || !isoInstant.test(value)) return value
  const time = new Date(value)
  return Number.isNaN(time.getTime()) ? value : time.toISOString()
}

/** A date and a time of day with `Z` or an offset: `2024-10-29T09:00:00+08:00`. */
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
