import type { PublicDocument, PublicType, PublicValue } from '../documents.ts'
import { isRecord } from './refs.ts'
import { text, type Store } from './store.ts'

/** Stands for every document that is not public: no document has this id. */
const veiled = '-'

const selectHidden = `
  SELECT DISTINCT r.to_id FROM documents d JOIN refs r ON r.doc = d.doc
  WHERE d.type = ?1 AND d.id = ?2 AND NOT EXISTS (
    SELECT 1 FROM documents t
    WHERE t.type = r.to_type AND t.id = r.to_id AND t.visible_from <= ?3 AND t.visible_until > ?3
  )`

/** Ids a document points at that readers do not see at `now`: that they exist is not for others. */
export function hiddenTargets(
  store: Store,
  type: PublicType,
  id: string,
  now: Date,
): ReadonlySet<string> {
  const rows = store.all(selectHidden, type, id, now.getTime())
  return new Set(rows.map((row) => text(row, 'to_id')))
}

/** The same document with every pointer to one of these leading nowhere: it is answered alike. */
export function veil(document: PublicDocument, hidden: ReadonlySet<string>): PublicDocument {
  if (hidden.size === 0) return document
  const { type, id, title, ...rest } = document
  const values = Object.entries(rest).map(
    ([key, value]) => [key, veilValue(value, hidden)] as const,
  )
  return { type, id, title, ...Object.fromEntries(values) }
}

/** In fields and in texts, which keep the id of a document under other names. */
function veilValue(value: PublicValue, hidden: ReadonlySet<string>): PublicValue {
  if (typeof value === 'string') return hidden.has(value) ? veiled : value
  if (Array.isArray(value)) return value.map((each) => veilValue(each, hidden))
  if (!isObject(value)) return value
  const { photo }: Record<string, unknown> = value
  const silent = isHidden(photo, hidden) || isHidden(value, hidden) ? saidOfPhoto : []
  const entries = Object.entries(value).map(
    ([key, each]) => [key, silent.includes(key) ? null : veilValue(each, hidden)] as const,
  )
  return Object.fromEntries(entries)
}

/** What is written about a photo where it is shown, as a lead or in texts and galleries: readers see none of it. */
const saidOfPhoto: readonly string[] = ['caption', 'alt', 'captionOverride', 'altOverride']

function isHidden(pointer: unknown, hidden: ReadonlySet<string>): boolean {
  const id = isRecord(pointer) ? pointer.id : pointer
  return typeof id === 'string' && hidden.has(id)
}

function isObject(value: PublicValue): value is { [key: string]: PublicValue } {
  return isRecord(value)
}

/** A filter by a document that is not public finds nothing, so nothing is lost. */
export function withoutHidden(
  facets: Record<string, string[]>,
  hidden: ReadonlySet<string>,
): Record<string, string[]> {
  if (hidden.size === 0) return facets
  const shown = Object.entries(facets).map(
    ([name, values]) => [name, values.filter((value) => !hidden.has(value))] as const,
  )
  return Object.fromEntries(shown.filter(([, values]) => values.length > 0))
}
