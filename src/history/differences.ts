import type { CollectionSlug, JsonObject, PayloadRequest } from 'payload'
import { compareBodies, type Row } from '../words/compare-bodies.ts'
import { compareWords, type Part } from '../words/compare.ts'
import { type Leaf, leavesOf, valueAt } from './leaves.ts'
import { namesOf } from './names.ts'
import { isSame } from './same.ts'
import { type Pointer, pointersOf, sayValue } from './say-value.ts'

/** One field in which two documents differ, compared word by word, bodies paragraph by paragraph. */
export type Difference = { path: string; label: string; before: string; after: string } & (
  { kind: 'words'; parts: Part[] } | { kind: 'body'; rows: (Row & { name: string | null })[] }
)

type Asked = {
  collection: CollectionSlug
  before: JsonObject
  after: JsonObject
  /** What documents are called for whom this is told; as whoever asks knows them if not given. */
  naming?: (pointers: readonly Pointer[]) => Promise<(collection: string, id: string) => string>
}

/**
 * What differs between two states of a document, in the words and the order of its form, instants
 * on the clock of the document.
 */
export async function differencesBetween(
  req: PayloadRequest,
  { collection, before, after, naming = (pointers) => namesOf(req, pointers) }: Asked,
): Promise<Difference[]> {
  const { flattenedFields } = req.payload.collections[collection].config
  const leaves = leavesOf(flattenedFields, req.i18n).filter(
    ({ path }) => !isSame(valueAt(before, path), valueAt(after, path)),
  )
  const rows = new Map(leaves.map((leaf) => [leaf.path, rowsOf(leaf, before, after)]))
  const nameOf = await naming([
    ...leaves.flatMap(({ field, path }) =>
      [before, after].flatMap((doc) => pointersOf(field, valueAt(doc, path))),
    ),
    ...[...rows.values()].flatMap((all) => all.flatMap(({ ref }) => pointerOf(ref))),
  ])
  const zone = wordIn('displayTimeZone', after, before)
  const said = (doc: JsonObject, { field, path }: Leaf) =>
    sayValue(field, valueAt(doc, path), { i18n: req.i18n, nameOf, zone })
  const language = wordIn('language', after, before) ?? req.locale
  return leaves.map((leaf): Difference => {
    const { label, path } = leaf
    const words = { path, label, before: said(before, leaf), after: said(after, leaf) }
    if (leaf.field.type !== 'richText') {
      return { ...words, kind: 'words', parts: compareWords(words.before, words.after, language) }
    }
    const named = (rows.get(path) ?? []).map((row) => ({
      ...row,
      name: row.ref ? nameOf(row.ref.ref, row.ref.id) : null,
    }))
    return { ...words, kind: 'body', rows: named }
  })
}

function rowsOf({ field, path }: Leaf, before: JsonObject, after: JsonObject): Row[] {
  if (field.type !== 'richText') return []
  return compareBodies(
    valueAt(before, path),
    valueAt(after, path),
    wordIn('language', after, before),
  )
}

function pointerOf(ref: Row['ref']) {
  return ref ? [{ collection: ref.ref, id: ref.id }] : []
}

function wordIn(field: string, ...docs: JsonObject[]): string | null {
  const word: unknown = docs.find((doc) => typeof doc[field] === 'string')?.[field]
  return typeof word === 'string' ? word : null
}
