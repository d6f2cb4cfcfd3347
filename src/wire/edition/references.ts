import type { PublicType, Ref } from '../documents.ts'
import { isVisible } from './read.ts'
import { isPublicType } from './refs.ts'
import { text, type Row, type Store } from './store.ts'

const selectPointing = `
  SELECT d.type, d.id FROM refs r JOIN documents d ON d.doc = r.doc
  WHERE r.to_type = ? AND r.to_id = ?`

/** The documents that point at this one: those readers see at `now`, or all that are held. */
export function backReferences(store: Store, type: PublicType, id: string, now?: Date): Ref[] {
  const order = 'ORDER BY d.type, d.id'
  if (now === undefined) return refs(store.all(`${selectPointing} ${order}`, type, id))
  const at = now.getTime()
  return refs(store.all(`${selectPointing} AND ${isVisible} ${order}`, type, id, at, at))
}

function refs(rows: Row[]): Ref[] {
  return rows.flatMap((row) => {
    const ref = row.type
    return isPublicType(ref) ? [{ ref, id: text(row, 'id') }] : []
  })
}
