import type { Ref } from '../documents.ts'
import { isPublicType } from './refs.ts'
import { text, type Store } from './store.ts'

/** What the edition knows of the newsroom's rows, whatever readers see of them. */
export type Sources = {
  /** When the newsroom's row was last changed as far as the edition knows, for hidden ones too. */
  source: (type: string, id: string) => { updatedAt: string } | null
  sources: (type: string) => Map<string, string>
  /**
   * Null forgets it: the row is no more. `again` is when it is to be projected anew though nobody
   * has changed it.
   */
  setSource: (type: string, id: string, updatedAt: string | null, again?: Date | null) => void
  /** What is to be projected anew by now. */
  due: (now: Date) => Ref[]
}

export function sourcesIn(store: Store): Sources {
  return {
    source: (type, id) => {
      const row = store.one('SELECT updated_at FROM sources WHERE type = ? AND id = ?', type, id)
      return row ? { updatedAt: text(row, 'updated_at') } : null
    },
    sources: (type) => {
      const rows = store.all('SELECT id, updated_at FROM sources WHERE type = ?', type)
      return new Map(rows.map((row) => [text(row, 'id'), text(row, 'updated_at')]))
    },
    setSource: (type, id, updatedAt, again = null) => {
      if (updatedAt === null) store.run('DELETE FROM sources WHERE type = ? AND id = ?', type, id)
      else store.run(replaceSource, type, id, updatedAt, again?.getTime() ?? null)
    },
    due: (now) =>
      store.all(selectDue, now.getTime()).flatMap((row) => {
        const ref = row.type
        return isPublicType(ref) ? [{ ref, id: text(row, 'id') }] : []
      }),
  }
}

const replaceSource = `
  INSERT OR REPLACE INTO sources (type, id, updated_at, again) VALUES (?, ?, ?, ?)`

const selectDue = 'SELECT type, id FROM sources WHERE again <= ? ORDER BY again, id'
