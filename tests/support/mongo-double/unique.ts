import { Query } from 'mingo'
import { duplicateKey, writeConflict } from './fault.ts'
import type { Collection, Docs, Index, Store, Transaction } from './store.ts'
import { type Doc, isDoc, keyOf, valueAt, valuesAt } from './values.ts'

/**
 * Refuses a document whose values a unique index holds already.
 * @throws MongoFault DuplicateKey; WriteConflict when only another transaction's document stands in
 * the way, committed or not.
 */
export function assertUnique(
  store: Store,
  collection: Collection,
  { doc, key }: { doc: Doc; key: string },
  transaction: Transaction | null,
): void {
  for (const index of collection.indexes.filter(({ unique }) => unique)) {
    const mine = new Set(entriesOf(index, doc))
    if (mine.size === 0) continue
    const stands = (docs: Docs) => isTaken(index, docs, mine, key)
    if (stands(store.docs(collection, transaction))) {
      const fields = Object.keys(index.key)
      const held = Object.fromEntries(fields.map((field) => [field, valueAt(doc, field) ?? null]))
      throw duplicateKey(collection.ns, index, held)
    }
    if (transaction && stands(byOthers(collection, transaction))) throw writeConflict()
  }
}

function isTaken(index: Index, docs: Docs, mine: Set<string>, key: string): boolean {
  for (const [otherKey, other] of docs) {
    if (otherKey !== key && entriesOf(index, other).some((entry) => mine.has(entry))) return true
  }
  return false
}

/** What others committed since the transaction began, or are about to commit. */
function byOthers(collection: Collection, mine: Transaction): Docs {
  const docs: Docs = new Map()
  for (const [key, commit] of collection.changedAt) {
    const doc = commit > mine.began ? collection.docs.get(key) : undefined
    if (doc) docs.set(key, doc)
  }
  for (const [key, holder] of collection.lockedBy) {
    const doc = holder === mine ? null : holder.changes.get(collection)?.get(key)
    if (doc) docs.set(key, doc)
  }
  return docs
}

/** Documents never change in place, so what an index holds of one is worked out once. */
const entries = new WeakMap<Doc, Map<Index, string[]>>()

function entriesOf(index: Index, doc: Doc): string[] {
  const known = entries.get(doc) ?? new Map<Index, string[]>()
  entries.set(doc, known)
  const held = known.get(index) ?? indexed(index, doc)
  known.set(index, held)
  return held
}

function indexed(index: Index, doc: Doc): string[] {
  const values = Object.keys(index.key).map((field) => valuesAt(doc, field))
  if (index.sparse && values.every((each) => each.length === 0)) return []
  const { partialFilterExpression: only } = index
  if (isDoc(only) && !new Query(only, {}).test(doc)) return []
  return values.reduce<string[]>(
    (heads, each) =>
      heads.flatMap((head) =>
        (each.length > 0 ? each : [undefined]).map((value) => `${head}|${keyOf(value)}`),
      ),
    [''],
  )
}
