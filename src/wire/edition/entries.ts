import { LRUCache } from 'lru-cache'
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

/** Characters of stored documents that are kept read: a few thousand of them, or fewer. */
const keptRead = { usual: 16_000_000, lean: 4_000_000 }

const read = new WeakMap<Store, LRUCache<number, Entry>>()

const selectEntry = `
  SELECT type, id, slug, language, json, seq, first_seq, key_seqs, visible_until
  FROM documents WHERE doc = ?`

/**
 * The entry of a row. A row is never changed and its number never given again, so what was read
 * once stays true. Null when the stored text is not a document: one bad row never takes a list down.
 */
export function entryAt(store: Store, doc: number): Entry | null {
  const known = readFrom(store).get(doc)
  if (known) return known
  const row = store.one(selectEntry, doc)
  const entry = row ? entryOf(row) : null
  if (row && entry) readFrom(store).set(doc, entry, { size: text(row, 'json').length + 500 })
  return entry
}

/** To be called when the numbers of a row were changed after all. */
export function forgetEntry(store: Store, doc: number): void {
  read.get(store)?.delete(doc)
}

const selectEntries = `
  SELECT d.* FROM json_each(?) wanted CROSS JOIN documents d ON d.doc = wanted.value`

/** The entries of many rows, in their order; what was not read before is read at once. */
export function entriesAt(store: Store, docs: readonly number[]): (Entry | null)[] {
  const known = readFrom(store)
  const found = new Map(docs.map((doc) => [doc, known.get(doc) ?? null]))
  const missing = [...found].flatMap(([doc, entry]) => (entry ? [] : [doc]))
  if (missing.length > 0) {
    for (const row of store.all(selectEntries, JSON.stringify(missing))) {
      const entry = entryOf(row)
      if (entry) known.set(whole(row, 'doc'), entry, { size: text(row, 'json').length + 500 })
      found.set(whole(row, 'doc'), entry)
    }
  }
  return docs.map((doc) => found.get(doc) ?? null)
}

function readFrom(store: Store): LRUCache<number, Entry> {
  const known = read.get(store)
  if (known) return known
  const fresh = new LRUCache<number, Entry>({
    maxSize: store.isLean ? keptRead.lean : keptRead.usual,
  })
  read.set(store, fresh)
  return fresh
}

function entryOf(row: Row): Entry | null {
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

export function isDocument(value: unknown): value is PublicDocument {
  if (!isRecord(value) || typeof value.id !== 'string' || !isPublicType(value.type)) return false
  return typeof value.title === 'string' || isRecord(value.title)
}
