import type { PublicType, Ref } from './documents.ts'
import { openEdition, type Edition, type Entry, type Item } from './edition.ts'
import type { ListQuery, Page, Position } from './edition/list.ts'
import type { Selection } from './edition/selection.ts'
import type { EachQuery } from './edition/many.ts'
import type { Found } from './edition/read.ts'

/** The two an answer is made from, and which ids the upper one replaces. */
type Both = {
  above: Edition
  under: Edition
  replaced: (type: PublicType) => ReadonlySet<string>
}

/**
 * The edition as it would read with these documents in it. They lie in memory above it and replace
 * their public form, where they have one; nothing is written into the edition itself. What is asked
 * of neither one document nor a list (changes, counts of everything) is answered by the edition.
 * Closing it leaves the edition open.
 */
export function overlay(under: Edition, items: readonly Item[], at: Date): Edition {
  const above = openEdition(':memory:')
  above.applyMany(items, at)
  const both: Both = { above, under, replaced: idsByType(items) }
  const { getById } = readers(both)
  return {
    ...under,
    getById,
    get: (...asked) => find(both, ...asked),
    getMany: (refs, now) => [
      ...under.getMany(
        refs.filter((ref) => !isReplaced(both, ref)),
        now,
      ),
      ...above
        .getMany(
          refs.filter((ref) => isReplaced(both, ref)),
          now,
        )
        .map((entry) => numbered(both, entry)),
    ],
    list: (query, now) => page(both, query, now),
    listEach: (query, now) =>
      new Map(query.values.map((value) => [value, page(both, listOf(query, value), now)])),
    count: (selection, now) => count(both, selection, now),
    countEach: (query, now) =>
      new Map(query.values.map((value) => [value, count(both, selectionOf(query, value), now)])),
    backReferences: (type, id, now) => [
      ...under.backReferences(type, id, now).filter((ref) => !isReplaced(both, ref)),
      ...above.backReferences(type, id, now),
    ],
    close: above.close,
  }
}

function idsByType(items: readonly Item[]): Both['replaced'] {
  const ids = new Map<PublicType, Set<string>>()
  for (const { type, id } of items) ids.set(type, (ids.get(type) ?? new Set()).add(id))
  return (type) => ids.get(type) ?? none
}

const none: ReadonlySet<string> = new Set()

function readers(both: Both): Pick<Edition, 'getById'> {
  return {
    getById: (type, id, now) => {
      if (!isReplaced(both, { ref: type, id })) return both.under.getById(type, id, now)
      const entry = both.above.getById(type, id, now)
      return entry && numbered(both, entry)
    },
  }
}

function isReplaced({ replaced }: Both, { ref, id }: Ref): boolean {
  return replaced(ref).has(id)
}

/** Numbers of changes are those of the edition: the layer above has made none that counts. */
function numbered({ under }: Both, entry: Entry): Entry {
  const seq = under.seq()
  return { ...entry, seq, numbers: { first: seq, keys: {} } }
}

/** An old slug of a replaced document leads to the new one, as it will once that is public. */
function find(
  both: Both,
  type: PublicType,
  key: string,
  languages: readonly string[],
  now: Date,
): Found {
  const over = both.above.get(type, key, languages, now)
  const found = both.under.get(type, key, languages, now)
  const isOld = 'entry' in found && isReplaced(both, { ref: type, id: found.entry.id })
  if (over.kind === 'found' && (isOld || !isBetter(found, over.entry, languages)))
    return { kind: 'found', entry: numbered(both, over.entry) }
  const entry = isOld ? both.above.getById(type, found.entry.id, now) : null
  return entry ? { kind: 'moved', entry: numbered(both, entry) } : found
}

/** Two languages may share a slug: the one preferred is meant. */
function isBetter(found: Found, than: Entry, languages: readonly string[]): boolean {
  if (found.kind !== 'found') return false
  const rank = ({ language }: Entry): number => {
    const at = languages.indexOf(language ?? '')
    return at < 0 ? languages.length : at
  }
  return rank(found.entry) < rank(than)
}

function count(both: Both, selection: Selection, now: Date): number {
  const replaced = countReplaced(both, selection, now)
  return both.under.count(selection, now) - replaced + both.above.count(selection, now)
}

function selectionOf({ type, facet }: Pick<EachQuery, 'type' | 'facet'>, value: string): Selection {
  return { type, facets: [{ name: facet, any: [value], none: [] }], ranges: [], ids: null }
}

function listOf(query: EachQuery, value: string): ListQuery {
  return { ...selectionOf(query, value), sort: query.sort, limit: query.limit, after: null }
}

/** How many of the selected documents are there in another form. */
function countReplaced({ under, replaced }: Both, selection: Selection, now: Date): number {
  const ids = [...replaced(selection.type)].filter((id) => selection.ids?.includes(id) ?? true)
  return ids.length === 0 ? 0 : under.count({ ...selection, ids }, now)
}

type Placed = { entry: Entry; position: Position }

/** The pages of both, in one order. The lower one is asked for as many more as are replaced. */
function page(both: Both, query: ListQuery, now: Date): Page {
  const limit = query.limit + countReplaced(both, query, now)
  const below = both.under.list({ ...query, limit }, now)
  const above = both.above.list(query, now)
  const merged = [
    ...placed(below).filter(({ entry }) => !isReplaced(both, { ref: entry.type, id: entry.id })),
    ...placed(above).map(({ entry, position }) => ({ entry: numbered(both, entry), position })),
  ].toSorted((one, other) => order(one.position, other.position, query.sort.descending))
  const shown = merged.slice(0, query.limit)
  const hasMore = merged.length > query.limit || below.next !== null || above.next !== null
  return {
    entries: shown.map(({ entry }) => entry),
    positions: shown.map(({ position }) => position),
    next: hasMore ? (shown.at(-1)?.position ?? null) : null,
    beyond: hasMore ? (merged[query.limit]?.position ?? below.beyond ?? above.beyond) : null,
  }
}

function placed({ entries, positions }: Page): Placed[] {
  return entries.flatMap((entry, at) => {
    const position = positions[at]
    return position ? [{ entry, position }] : []
  })
}

/** The order of the edition's lists: without a value last, then by value, then by id. */
function order(one: Position, other: Position, descending: boolean): number {
  if (one.missing !== other.missing) return one.missing ? 1 : -1
  const by = compare(one.value, other.value) || compare(one.id, other.id)
  return descending ? -by : by
}

/** As SQLite compares: numbers before texts, texts by their bytes. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one === 'string' && typeof other === 'string')
    return Buffer.compare(Buffer.from(one), Buffer.from(other))
  return typeof one === 'number' ? -1 : 1
}
