import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Listing, Projection, PublicDocument, PublicType } from '../documents.ts'
import type { Entry } from './entries.ts'
import { changedIn, graveOf, unbury, type Grave } from './graves.ts'
import { listedAs, listedIn, type Listed } from './listing.ts'
import { isRecord, refsOf } from './refs.ts'
import { indexIfShown } from './search-turns.ts'
import { text, textOrNull, whole, type Row, type Store } from './store.ts'

export type Act = 'published' | 'updated' | 'removed' | 'gone'

export type Applied = { seq: number; act: Act }

/**
 * Makes the edition say what `projection` says about one document and numbers the change; null when
 * it said so already, so that applying the same change twice is harmless. `given` are the
 * numbers it has in the edition that this one copies.
 */
export function apply(
  store: Store,
  type: PublicType,
  id: string,
  projection: Projection,
  at: Date,
  given: Given | null = null,
): Applied | null {
  return store.atomically(() => {
    const subject = { store, type, id, at, given }
    switch (projection.kind) {
      case 'public':
        return show(subject, projection.document, projection.listing)
      case 'gone':
        return bury(subject, graveIn(projection))
      case 'hidden':
        return hide(subject)
    }
  })
}

function graveIn({ language, reason = null, slug }: Extract<Projection, { kind: 'gone' }>): Grave {
  return { slug, language, reason }
}

/** The number of a change, and those of the document after it: see `Entry`. */
export type Given = { seq: number; document?: { seq: number } & Entry['numbers'] }

/** The document a change is about, when, and under which numbers if not the next ones. */
type Subject = { store: Store; type: PublicType; id: string; at: Date; given?: Given | null }

const selectDocument =
  'SELECT doc, digest, seq, first_seq, key_seqs, json FROM documents WHERE type = ? AND id = ?'

function show(subject: Subject, document: PublicDocument, listing: Listing): Applied | null {
  const { store, type, id, given } = subject
  const json = JSON.stringify(document)
  const digest = digestOf(json, listing)
  const before = store.one(selectDocument, type, id)
  const isSame = before !== undefined && text(before, 'digest') === digest
  if (isSame && isNumbered(before, given?.document)) return null
  const listed = listedAs(listing)
  const lost = unbury(store, type, id)
  const isUpdate = before !== undefined && lost.length === 0
  const keys = isUpdate ? changedKeys(before, document) : []
  const was = isUpdate ? changedListing(listedIn(store, type, id), listed) : null
  const applied = record(subject, isUpdate ? 'updated' : 'published', { keys, was, lost })
  const own = isUpdate ? numbersOf(before, keys, applied.seq) : newborn(applied.seq)
  const numbers = given?.document
    ? { ...given.document, keys: JSON.stringify(given.document.keys) }
    : own
  if (before) store.run('DELETE FROM documents WHERE doc = ?', whole(before, 'doc'))
  const { language } = listing
  insert(subject, {
    document,
    json,
    digest,
    language,
    seq: given?.document?.seq ?? applied.seq,
    numbers,
    listed,
  })
  return applied
}

/** A row is never changed, so one under other numbers is another row. */
function isNumbered(before: Row, given: Given['document']): boolean {
  if (given === undefined) return true
  const { seq, first, keys } = given
  const isFirst = whole(before, 'first_seq') === first && whole(before, 'seq') === seq
  return isFirst && (textOrNull(before, 'key_seqs') ?? '{}') === JSON.stringify(keys)
}

/** The top-level keys that say something else now, those that came and those that went. */
function changedKeys(before: Row, document: PublicDocument): string[] {
  const stored: unknown = JSON.parse(text(before, 'json'))
  const old: Record<string, unknown> = isRecord(stored) ? stored : {}
  const keys = new Set([...Object.keys(old), ...Object.keys(document)])
  return [...keys].filter((key) => JSON.stringify(old[key]) !== JSON.stringify(document[key]))
}

function changedListing(was: Listed | null, is: Listed): Listed | null {
  return JSON.stringify(was) === JSON.stringify(is) ? null : was
}

type Numbers = { first: number; keys: string | null }

function newborn(seq: number): Numbers {
  return { first: seq, keys: null }
}

const keySeqsSchema = z.record(z.string(), z.number())

function numbersOf(before: Row, keys: string[], seq: number): Numbers {
  const known = keySeqsSchema.parse(JSON.parse(textOrNull(before, 'key_seqs') ?? '{}'))
  const changed = Object.fromEntries(keys.map((key) => [key, seq]))
  return { first: whole(before, 'first_seq'), keys: JSON.stringify({ ...known, ...changed }) }
}

type Whole = {
  document: PublicDocument
  json: string
  digest: string
  language: string | null
  seq: number
  numbers: Numbers
  listed: Listed
}

const insertDocument = `
  INSERT INTO documents
    (type, id, slug, language, visible_from, visible_until, digest, seq, first_seq, key_seqs,
     changed_at, json)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING doc`

function insert({ store, type, id, at }: Subject, written: Whole): void {
  const { document, json, digest, language, seq, numbers, listed } = written
  const { slug, from, until } = listed
  const place = [type, id, slug, language, from, until]
  const values = [digest, seq, numbers.first, numbers.keys, at.getTime(), json]
  const doc = whole(store.one(insertDocument, ...place, ...values), 'doc')
  for (const [name, facet] of Object.entries(listed.facets)) {
    for (const value of facet) store.run(insertFacet, type, name, value, doc)
  }
  for (const [name, value] of Object.entries(listed.sortKeys)) {
    store.run(insertSortKey, type, name, value === null ? 1 : 0, value ?? 0, id, doc)
  }
  for (const ref of refsOf(document)) store.run(insertRef, doc, ref.ref, ref.id)
  indexIfShown(store, { doc, document, language, listed }, at)
}

const insertFacet = 'INSERT INTO facets (type, name, value, doc) VALUES (?, ?, ?, ?)'
const insertSortKey =
  'INSERT INTO sort_keys (type, name, missing, value, id, doc) VALUES (?, ?, ?, ?, ?, ?)'
const insertRef = 'INSERT INTO refs (doc, to_type, to_id) VALUES (?, ?, ?)'

function hide(subject: Subject): Applied | null {
  const { store, type, id } = subject
  const was = listedIn(store, type, id)
  const lost = unbury(store, type, id)
  const shown = store.run('DELETE FROM documents WHERE type = ? AND id = ?', type, id)
  return lost.length + shown > 0 ? record(subject, 'removed', { was, lost }) : null
}

function bury(subject: Subject, grave: Grave): Applied | null {
  const { store, type, id } = subject
  const { slug, language, reason } = grave
  const known = graveOf(store, type, id)
  const keys = known === null ? [] : changedIn(known, grave)
  if (known !== null && keys.length === 0) return null
  const was = listedIn(store, type, id)
  store.run('DELETE FROM documents WHERE type = ? AND id = ?', type, id)
  const lost = known?.slug && known.slug !== slug ? [known.slug] : []
  const applied = record(subject, 'gone', { keys, was, lost })
  store.run(
    'INSERT OR REPLACE INTO tombstones (type, id, slug, language, reason, seq) VALUES (?, ?, ?, ?, ?, ?)',
    ...[type, id, slug, language, reason, applied.seq],
  )
  return applied
}

const insertChange = `
  INSERT INTO changes (seq, type, id, act, at, keys, was, lost)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq`

/** What the log says of a change beside what it was: see `Change`. */
export type Noted = { keys?: string[]; was?: Listed | null; lost?: string[] }

/** Numbers a change. */
export function record(
  { store, type, id, at, given }: Subject,
  act: Act,
  { keys = [], was = null, lost = [] }: Noted = {},
): Applied {
  const place = [given?.seq ?? null, type, id, act, at.getTime()]
  const noted = [listOrNull(keys), was && JSON.stringify(was), listOrNull(lost)]
  return { seq: whole(store.one(insertChange, ...place, ...noted), 'seq'), act }
}

function listOrNull(words: string[]): string | null {
  return words.length > 0 ? JSON.stringify(words) : null
}

function digestOf(json: string, listing: Listing): string {
  return createHash('sha256')
    .update(json)
    .update('\n')
    .update(JSON.stringify(listing))
    .digest('hex')
}
