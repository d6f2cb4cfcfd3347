import type { PublicDocument } from '../documents.ts'
import { entryAt } from './entries.ts'
import { listedIn, type Listed } from './listing.ts'
import { always } from './schema.ts'
import { indexWords } from './search-index.ts'
import { whole, type Store } from './store.ts'

/** A stored document and how it is listed. */
type Indexable = {
  doc: number
  document: PublicDocument
  language: string | null
  listed: Listed
}

/**
 * Puts the words of a document into the index if readers see it at `now`, and notes when the clock
 * will change that. Words of what they do not see would change how rare the same words of others
 * are, and so tell of it.
 */
export function indexIfShown(store: Store, indexable: Indexable, now: Date): void {
  const { doc, document, language, listed } = indexable
  const { from, until } = listed
  const at = now.getTime()
  if (from <= at && at < until) indexWords(store, doc, document, language, listed)
  const next = [from, until].find((turn) => turn > at)
  if (next === undefined || next === always.until) return
  store.run('INSERT INTO search_turns (doc, at) VALUES (?, ?)', doc, next)
}

/** Most documents put in or taken out in one transaction. */
const atOnce = 200

/**
 * Puts in and takes out the words of what the clock alone has shown or hidden until `now`. When it
 * comes late, something is found late: whether it may be seen is asked again by those who search.
 */
export function indexByClock(store: Store, now: Date): void {
  const due = 'SELECT doc FROM search_turns WHERE at <= ? ORDER BY at, doc LIMIT ?'
  const docs = store.all(due, now.getTime(), atOnce).map((row) => whole(row, 'doc'))
  if (docs.length === 0) return
  store.atomically(() => {
    for (const doc of docs) indexAgain(store, doc, now)
  })
}

function indexAgain(store: Store, doc: number, now: Date): void {
  store.run('DELETE FROM search_turns WHERE doc = ?', doc)
  store.run('DELETE FROM search_rows WHERE doc = ?', doc)
  const entry = entryAt(store, doc)
  const listed = entry && listedIn(store, entry.type, entry.id)
  if (entry && listed) indexIfShown(store, { ...entry, doc, listed }, now)
}
