import type { Localized, PublicType, Ref } from '../wire/documents.ts'
import type { Edition, Entry } from '../wire/edition.ts'
import type { ListQuery, Page } from '../wire/edition/list.ts'
import type { Selection } from '../wire/edition/selection.ts'
import type { EachQuery } from '../wire/edition/many.ts'
import type { Found } from '../wire/edition/read.ts'
import { tagOf } from '../wire/edition/tags.ts'
import { dependsOnNothing, noting, numberOf, type Depends } from './depends.ts'
import { mostExpanded, type BodyForm } from './parameters.ts'
import { tooMuchIncluded } from './problem.ts'

/** One answer being made: the moment, the languages, and a record of what it was made from. */
export type Reading = {
  edition: Edition
  now: Date
  publicUrl: string
  /** In the order they are tried: those asked for, then the newsroom's. */
  languages: readonly string[]
  /** The newsroom's alone, in its order. */
  ownLanguages: readonly string[]
  bodies: readonly BodyForm[]
  /** What the address of a photo's rendition ends with: empty for what is public. */
  imageQuery: (id: string) => string
  /** The document if it is public now. Asking again costs nothing. */
  follow: (ref: Ref) => Entry | null
  /** An entry that was found in another way, to be read like the others. */
  take: (entry: Entry) => Entry
  /** What a reader's id or slug leads to. */
  find: (type: PublicType, key: string) => Found
  list: (query: ListQuery) => Page
  count: (selection: Selection) => number
  /** Reads all of these at once, so that following them afterwards costs nothing. */
  fetch: (refs: readonly Ref[]) => void
  /** The list of each value of a facet, and how many documents each has, read at once. */
  listEach: (query: EachQuery) => Map<string, Page>
  countEach: (query: Omit<EachQuery, 'sort' | 'limit'>) => Map<string, number>
  /** The same reading, its record included, that prefers these languages. */
  inLanguages: (asked: readonly string[]) => Reading
  /**
   * Notes that one more document is printed whole inside another.
   * @throws Problem `bad-parameter` when there are so many that others would have to wait.
   */
  expand: () => void
  /** The text in the best language there is; null when there is none, or nothing was written. */
  say: (text: string | Localized | null | undefined) => string | null
  /** The languages that texts were printed in so far, best first. */
  spoken: () => string[]
  /** Notes that text in this language was printed. */
  speak: (language: string) => void
  /** The number of the newest change that shows in what was read. */
  seq: () => number
  /** What was read so far. */
  depends: Depends
}

export type ReadingParts = Pick<Reading, 'edition' | 'now' | 'publicUrl' | 'bodies'> & {
  imageQuery?: Reading['imageQuery'] | undefined
  asked: readonly string[]
  languages: readonly string[]
}

export function startReading(parts: ReadingParts): Reading {
  const record = {
    depends: dependsOnNothing(),
    seen: new Map<string, Entry | null>(),
    spoken: new Set<string>(),
    expand: counted(mostExpanded),
  }
  return goOn(parts, record)
}

/** What a reading keeps of what it did; the same in whatever language it goes on. */
type Kept = Pick<Reading, 'depends' | 'expand'> & {
  seen: Map<string, Entry | null>
  spoken: Set<string>
}

function goOn(parts: ReadingParts, kept: Kept): Reading {
  const { edition, now, publicUrl, bodies, imageQuery = () => '', asked } = parts
  const { depends, expand, spoken } = kept
  const languages = [...new Set([...asked, ...parts.languages])]
  return {
    ...{ edition, now, publicUrl, bodies, imageQuery, languages, depends, expand },
    ownLanguages: parts.languages,
    ...documents({ edition, now, languages, kept }),
    ...speech(languages, spoken),
    inLanguages: (others) => goOn({ ...parts, asked: others }, kept),
  }
}

type Documents = Pick<
  Reading,
  'follow' | 'take' | 'find' | 'list' | 'count' | 'fetch' | 'listEach' | 'countEach' | 'seq'
>

/** What a read of the edition is made with. */
type Scope = Pick<Reading, 'edition' | 'now' | 'languages'> & { kept: Kept }

/** The edition's reads, each noted in `depends`; a document is the same object however it is found. */
function documents(scope: Scope): Documents {
  const { depends, seen } = scope.kept
  return {
    ...oneByOne(scope),
    ...inLists(scope),
    fetch: (refs) => fetchAll(scope, refs),
    seq: () => {
      const numbers = [...seen].map(([key, entry]) =>
        entry ? numberOf(entry, depends.documents.get(key) ?? new Set()) : 0,
      )
      return Math.max(0, ...numbers)
    },
  }
}

function oneByOne({ edition, kept, languages, now }: Scope) {
  const { depends, seen } = kept
  return {
    take: (entry) => take(kept, entry),
    follow: ({ ref, id }) => {
      const key = tagOf.document(ref, id)
      return seen.get(key) ?? (seen.has(key) ? null : see(kept, key, edition.getById(ref, id, now)))
    },
    find: (type, key) => {
      depends.lookUps.add(tagOf.document(type, key))
      const found = edition.get(type, key, languages, now)
      if (found.kind === 'gone') depends.lookUps.add(tagOf.document(type, found.by))
      if (!('entry' in found)) return found
      const entry = take(kept, found.entry)
      if (found.kind === 'moved') depends.documents.get(tagOf.document(type, entry.id))?.add('slug')
      return { ...found, entry }
    },
  } satisfies Partial<Documents>
}

function inLists({ edition, kept, now }: Scope) {
  const { counts, windows } = kept.depends
  const noted = (page: Page, selection: Selection, query: Pick<ListQuery, 'sort' | 'after'>) => {
    windows.push({ selection, sort: query.sort, after: query.after, until: page.beyond })
    return { ...page, entries: page.entries.map((entry) => take(kept, entry)) }
  }
  return {
    list: (query) => {
      const { type, facets, ranges, ids } = query
      return noted(edition.list(query, now), { type, facets, ranges, ids }, query)
    },
    listEach: (query) => {
      const pages = [...edition.listEach(query, now)]
      const window = { sort: query.sort, after: null }
      return new Map(
        pages.map(([value, page]) => [value, noted(page, withValue(query, value), window)]),
      )
    },
    count: (selection) => {
      counts.push(selection)
      return edition.count(selection, now)
    },
    countEach: (query) => {
      for (const value of query.values) counts.push(withValue(query, value))
      return edition.countEach(query, now)
    },
  } satisfies Partial<Documents>
}

/** The documents that have one value of a facet. */
function withValue({ facet, type }: Pick<EachQuery, 'type' | 'facet'>, value: string): Selection {
  return { type, facets: [{ name: facet, any: [value], none: [] }], ranges: [], ids: null }
}

function fetchAll({ edition, kept, now }: Scope, refs: readonly Ref[]): void {
  const unknown = new Map(refs.map((ref) => [tagOf.document(ref.ref, ref.id), ref] as const))
  for (const key of unknown.keys()) if (kept.seen.has(key)) unknown.delete(key)
  for (const entry of edition.getMany([...unknown.values()], now)) take(kept, entry)
  for (const key of unknown.keys()) see(kept, key, null)
}

function take(kept: Kept, entry: Entry): Entry {
  return see(kept, tagOf.document(entry.type, entry.id), entry) ?? entry
}

/** The document as it was seen first; from then on what is read of it is noted. */
function see({ depends, seen }: Kept, key: string, entry: Entry | null): Entry | null {
  const known = seen.get(key)
  if (known !== undefined) return known
  const noted = entry && note(depends, key, entry)
  if (noted === null) depends.missing.add(key)
  seen.set(key, noted)
  return noted
}

function note(depends: Depends, key: string, entry: Entry): Entry {
  const read = new Set<string>()
  depends.documents.set(key, read)
  return noting(entry, read)
}

function speech(
  languages: readonly string[],
  spoken: Set<string>,
): Pick<Reading, 'say' | 'speak' | 'spoken'> {
  const say: Reading['say'] = (text) => {
    if (typeof text !== 'object' || text === null) return text || null
    const language = bestLanguage(Object.keys(text.localized), languages)
    if (language === null) return null
    spoken.add(language)
    return text.localized[language] || null
  }
  return {
    say,
    speak: (language) => spoken.add(language),
    spoken: () => [...spoken].toSorted((a, b) => rank(a, languages) - rank(b, languages)),
  }
}

function counted(most: number): () => void {
  let count = 0
  return () => {
    count += 1
    if (count > most) throw tooMuchIncluded(most)
  }
}

/** The first preferred language there is, else the first there is; null when there is none. */
export function bestLanguage(
  written: readonly string[],
  preferred: readonly string[],
): string | null {
  return preferred.find((language) => written.includes(language)) ?? written[0] ?? null
}

function rank(language: string, languages: readonly string[]): number {
  const at = languages.indexOf(language)
  return at < 0 ? languages.length : at
}

/** Where the API serves a document: its id stays, whatever happens to its slug. */
export function hrefOf(
  { publicUrl }: Pick<Reading, 'publicUrl'>,
  type: PublicType,
  id: string,
): string {
  return `${publicUrl}/v1/${type}/${encodeURIComponent(id)}`
}

export type Mention = { type: PublicType; id: string; href: string; title: string | null }

/** What every mention of a document says. */
export function mention(reading: Reading, { type, id, document }: Entry): Mention {
  return { type, id, href: hrefOf(reading, type, id), title: reading.say(document.title) }
}

/**
 * Where a site shows a document, by our convention, and where links in bodies lead:
 * `/en/articles/<slug>`. Null for what is only shown as part of something else.
 */
export function sitePathOf(entry: Entry, { languages }: Pick<Reading, 'languages'>): string | null {
  if (entry.type === 'liveUpdates' || entry.type === 'corrections') return null
  const language = entry.language ?? languages[0] ?? 'en'
  const { slug } = entry.document
  const name = typeof slug === 'string' ? slug : entry.id
  return `/${language}/${entry.type}/${encodeURIComponent(name)}`
}
