import type { PublicType } from '../documents.ts'
import { isVisible } from './read.ts'
import { isPublicType } from './refs.ts'
import { text, type Store } from './store.ts'

/** A document that points at another one. */
export type Pointing = { type: PublicType; id: string }

const selectPointing = `
  SELECT d.type, d.id FROM refs r JOIN documents d ON d.doc = r.doc
  WHERE r.to_type = ? AND r.to_id = ? AND ${isVisible} ORDER BY d.type, d.id`

export function backReferences(store: Store, type: PublicType, id: string, now: Date): Pointing[] {
  const at = now.getTime()
  return store.all(selectPointing, type, id, at, at).flatMap((row) => {
    const from = row.type
    return isPublicType(from) ? [{ type: from, id: text(row, 'id') }] : []
  })
}
