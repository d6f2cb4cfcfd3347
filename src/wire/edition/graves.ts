import { isKillReason, type KillReason } from '../kill-reasons.ts'
import type { PublicType } from '../documents.ts'
import { textOrNull, type Store } from './store.ts'

/** Where readers are told that a document was withdrawn for good, beside its id, and why. */
export type Grave = { slug: string | null; language: string | null; reason: KillReason | null }

const selectGrave = 'SELECT slug, language, reason FROM tombstones WHERE type = ? AND id = ?'

export function graveOf(store: Store, type: PublicType, id: string): Grave | null {
  const row = store.one(selectGrave, type, id)
  if (!row) return null
  const reason = isKillReason(row.reason) ? row.reason : null
  return { slug: textOrNull(row, 'slug'), language: textOrNull(row, 'language'), reason }
}

/** What differs between two graves of one document, in the words of the log. */
export function changedIn(before: Grave, after: Grave): string[] {
  const keys = ['slug', 'language', 'reason'] as const
  return keys.filter((key) => before[key] !== after[key])
}

/** Opens the grave; answers the id and slug by which readers found it, nothing where there was none. */
export function unbury(store: Store, type: PublicType, id: string): string[] {
  const grave = graveOf(store, type, id)
  if (grave === null) return []
  store.run('DELETE FROM tombstones WHERE type = ? AND id = ?', type, id)
  return [...new Set([id, grave.slug ?? id])]
}
