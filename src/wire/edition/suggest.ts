import { quoted } from './match.ts'
import { entryAt, type Entry } from './entries.ts'
import { whole, type Store } from './store.ts'
import { beginningOf } from './words.ts'

/** However many names there are, some places are for headlines. */
const placesForHeadlines = 3

const select = `
  SELECT r.doc FROM search_titles t CROSS JOIN search_rows r ON r.row = t.rowid
  WHERE search_titles MATCH ? AND r.visible_from <= ? AND r.visible_until > ? ORDER BY t.rowid DESC LIMIT ?`

/**
 * What readers may see now whose title has words that begin as typed: people, organisations,
 * places and topics, then the programme, latest first, then the latest headlines.
 */
export function suggest(store: Store, typed: string, limit: number, now: Date): Entry[] {
  const words = beginningOf(typed)
  if (words.length === 0) return []
  const match = words
    .map((tokens, at) => `${quoted(tokens)}${at === words.length - 1 ? ' *' : ''}`)
    .join(' AND ')
  const read = (column: 'titles' | 'headlines'): number[] =>
    store
      .all(select, `{${column}} : (${match})`, now.getTime(), now.getTime(), limit)
      .map((row) => whole(row, 'doc'))
  const [titles, headlines] = [read('titles'), read('headlines')]
  const kept = Math.min(headlines.length, placesForHeadlines, limit - 1)
  return [...titles.slice(0, limit - kept), ...headlines]
    .slice(0, limit)
    .flatMap((doc) => entryAt(store, doc) ?? [])
}
