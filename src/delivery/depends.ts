import type { PublicType } from '../wire/documents.ts'
import type { Entry } from '../wire/edition.ts'
import type { Position, Sort } from '../wire/edition/list.ts'
import type { Selection } from '../wire/edition/selection.ts'
import { tagOf, typeIn, withAll } from '../wire/edition/tags.ts'

/** One page of a list: what could come into it, go out of it or change places in it. */
export type Window = {
  selection: Selection
  sort: Sort
  /** After this one; null is the beginning. */
  after: Position | null
  /** Up to and with this one, the first of the next page; null is the end. */
  until: Position | null
}

/** What an answer was made from, as exactly as it was read. */
export type Depends = {
  /** Which keys were read of which documents, by `type/id`. */
  documents: Map<string, Set<string>>
  /** Documents that something points at and that are not public: nobody may learn of them. */
  missing: Set<string>
  windows: Window[]
  /** Selections of which it says how many documents they have. */
  counts: Selection[]
  /** `type/key` for every document that was looked up by an id or slug of the reader's. */
  lookUps: Set<string>
  /** Types of which any change may make it another answer. */
  types: Set<PublicType>
}

export function dependsOnNothing(): Depends {
  return {
    documents: new Map(),
    missing: new Set(),
    windows: [],
    counts: [],
    lookUps: new Set(),
    types: new Set(),
  }
}

/**
 * The same entry, noting in `read` each top-level key of the document that is looked at, its slug
 * and its language among them.
 */
export function noting(entry: Entry, read: Set<string>): Entry {
  const document = new Proxy(entry.document, {
    get(target, key) {
      if (typeof key === 'string') read.add(key)
      return Reflect.get(target, key)
    },
  })
  return {
    ...entry,
    document,
    get slug() {
      read.add('slug')
      return entry.slug
    },
    get language() {
      read.add('language')
      return entry.language
    },
  }
}

/** The number of the newest change that shows in these keys of the document. */
export function numberOf({ numbers }: Entry, read: ReadonlySet<string>): number {
  let newest = numbers.first
  for (const [key, number] of Object.entries(numbers.keys)) {
    if (number > newest && read.has(key)) newest = number
  }
  return newest
}

/** The tags of an answer: one of them is touched by everything that could change it. */
export function tagsOf(depends: Depends): string[] {
  return [...depends.documents.keys(), ...depends.missing, ...otherTags(depends)]
}

/** Bytes of tags that proxies and clients take in one header. */
const longestTags = 6_000

/**
 * Those that readers may see, in as many bytes as fit in a header: where documents are too many,
 * those of the most frequent types are named by their type.
 */
export function headerTagsOf(depends: Depends): string[] {
  const others = [...otherTags(depends), ...lookUpTags(depends)]
  return withAll(bounded([...depends.documents.keys()], others))
}

/** The headers a CDN purges by; none where there is nothing to name. */
export function tagHeaders(tags: readonly string[]): Record<string, string> {
  return tags.length > 0 ? { 'Cache-Tag': tags.join(','), 'Surrogate-Key': tags.join(' ') } : {}
}

/** Bytes of names that readers may make us repeat; with more, any document of the type is meant. */
const longestNames = 1_000

/** What readers asked for by id or slug, in their words: the same whether it is there or not. */
function lookUpTags({ documents, lookUps }: Depends): string[] {
  const names = [...lookUps].filter((name) => !documents.has(name))
  return sizeOf(names) <= longestNames ? names : [...new Set(names.map(anyOfType))]
}

function anyOfType(tag: string): string {
  return `${typeIn(tag)}:any`
}

function otherTags({ windows, counts, types }: Depends): string[] {
  const lists = [...windows.map(({ selection }) => selection), ...counts].flatMap(listTags)
  return [...new Set([...lists, ...[...types].map((type) => tagOf.any(type))])]
}

function bounded(documents: string[], others: string[]): string[] {
  if (sizeOf(documents) + sizeOf(others) <= longestTags) return [...documents, ...others]
  const byType = Map.groupBy(documents, typeIn)
  const [[type, most] = ['', []]] = [...byType].toSorted(([, a], [, b]) => b.length - a.length)
  if (most.length === 0) return others
  const rest = documents.filter((tag) => !most.includes(tag))
  return bounded(rest, [...others, `${type}:any`])
}

function sizeOf(tags: string[]): number {
  return tags.reduce((bytes, tag) => bytes + Buffer.byteLength(tag) + 1, 0)
}

/** One filter that every document of the list passes is enough to find the list again. */
function listTags({ type, facets, ids }: Selection): string[] {
  if (ids) return ids.map((id) => tagOf.document(type, id))
  const named = facets.find(({ any }) => any.length > 0 && !any.includes(''))
  if (named === undefined) return [tagOf.list(type)]
  return named.any.map((value) => tagOf.facet(type, named.name, value))
}
