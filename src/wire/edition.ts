import type { Projection, PublicType, Ref } from './documents.ts'
import { formOf, type Form } from './edition/form.ts'
import { count } from './edition/count.ts'
import { graveOf } from './edition/graves.ts'
import { list, type ListQuery, type Page } from './edition/list.ts'
import type { Selection } from './edition/selection.ts'
import { countEach, getMany, listEach, type EachQuery } from './edition/many.ts'
import { listedIn, type Listed } from './edition/listing.ts'
import { open, type Opening } from './edition/open.ts'
import {
  changes,
  counts,
  flipped,
  flips,
  nextAfter,
  type Change,
  type Flips,
} from './edition/log.ts'
import type { Entry } from './edition/entries.ts'
import { get, getById, type Found } from './edition/read.ts'
import { backReferences } from './edition/references.ts'
import type { SearchQuery } from './edition/question.ts'
import { search, type SearchResult } from './edition/search.ts'
import { indexByClock } from './edition/search-turns.ts'
import { suggest } from './edition/suggest.ts'
import { receive } from './edition/receive.ts'
import { oldSlugsOf, replaceRedirects, type Redirect } from './edition/redirects.ts'
import { sourcesIn, type Sources } from './edition/sources.ts'
import { openStore, text, whole, type Store } from './edition/store.ts'
import { news, newsAt, newsSeq, noteHeard, tell, tellByClock, type News } from './edition/told.ts'
import { apply, type Applied } from './edition/write.ts'

export type { Entry, News }

/** One change for `applyMany`. */
export type Item = { type: PublicType; id: string; projection: Projection }

/**
 * Everything the public may see, in one SQLite file beside the process, already shaped. It holds no
 * secret and can be deleted at any time: it is rebuilt from the newsroom's database. Every read
 * that a reader could see takes the time and shows only what is public then.
 */
export type Edition = WriteSide &
  ReadSide & {
    /** Names this file's numbering: another epoch means that sequence numbers start anew. */
    epoch: string
    /** The file, or `:memory:`. */
    path: string
    /** A sentence for the log when the file was damaged or of another version and starts empty. */
    notice: string | null
    /**
     * The same at this moment, unmoved by later writes, on a connection of its own that only reads.
     * To be closed soon: the file grows as long as it is held. One in memory is only this one again.
     */
    snapshot: () => Edition
    close: () => void
  }

type WriteSide = Sources & {
  /** Null when the edition said so already. Throws on a listing whose times are not instants. */
  apply: (type: PublicType, id: string, projection: Projection, at: Date) => Applied | null
  /** All of them in one transaction; answers how many changed something. */
  applyMany: (items: readonly Item[], at: Date) => number
  /** As if it had never been there. */
  remove: (type: PublicType, id: string, at: Date) => Applied | null
  digestOf: (type: PublicType, id: string) => string | null
  /** Ids of the documents held, whether visible now or not; tombstones are not among them. */
  ids: (type: PublicType) => string[]
  /** Makes these the only old slugs that lead to documents. */
  replaceRedirects: (redirects: readonly Redirect[], at: Date) => void
  /** Lets the search find what the clock alone has shown, and know nothing of what it has hidden. */
  indexByClock: (now: Date) => void
  /** The same, and numbers what was shown or hidden and was not told yet; answers how much. */
  tellByClock: (now: Date) => number
  /** Makes this edition hold what another one holds of these documents, in one transaction. */
  receive: (forms: readonly Form[]) => void
  atomically: <T>(act: () => T) => T
  /**
   * Moves what was written into the file itself, as far as other processes have heard of it. SQLite
   * does so at commits, when none of them has heard of the last one: its log would grow for ever.
   */
  fold: () => void
}

type ReadSide = {
  /** The number of the newest change; 0 when there was none. */
  seq: () => number
  get: (type: PublicType, idOrSlug: string, languages: readonly string[], now: Date) => Found
  getById: (type: PublicType, id: string, now: Date) => Entry | null
  /** Those of these that a reader may see, in no order; one statement for all of them. */
  getMany: (refs: readonly Ref[], now: Date) => Entry[]
  list: (query: ListQuery, now: Date) => Page
  /** The list of each value of a facet, from its beginning; one statement for all of them. */
  listEach: (query: EachQuery, now: Date) => Map<string, Page>
  countEach: (query: Omit<EachQuery, 'sort' | 'limit'>, now: Date) => Map<string, number>
  count: (selection: Selection, now: Date) => number
  counts: (now: Date) => Record<PublicType, number>
  /** What says the words of a question, best first. Never throws for what a reader may write. */
  search: (query: SearchQuery, now: Date) => SearchResult
  /** At most `limit` documents whose titles have words that begin as typed. */
  suggest: (typed: string, limit: number, now: Date) => Entry[]
  /** At most `limit` changes after number `since`, oldest first. */
  changes: (since: number, limit: number) => Change[]
  /** The documents that point at this one: those visible at `now`, or all that are held. */
  backReferences: (type: PublicType, id: string, now?: Date) => Ref[]
  /** When what readers see last changed and will next change by the clock alone. */
  flips: (now: Date) => Flips
  /** The first of these sort keys, times of visible documents, that is still to come. */
  nextAfter: (type: PublicType, keys: string[], now: Date) => Date | null
  /**
   * At most `limit` documents that became public, changed or went away after number `since`, in the
   * order of their newest change: each once, as it is at `now`. Nothing here tells of a document
   * that readers do not see and never saw.
   */
  news: (since: number, limit: number, now: Date) => News[]
  /** The number of the newest change that readers may know of; 0 when there was none. */
  newsSeq: () => number
  /** What another edition has to be given of one of the news to answer the same at `now`. */
  formOf: (news: News, now: Date) => Form
  /** When the newest change that readers may know of was numbered. */
  lastChangeAt: () => Date | null
  /** The old slugs that lead to a document, in whatever language, and that of its tombstone. */
  oldSlugs: (type: PublicType, id: string) => string[]
  /** How a document is listed, whether it can be seen now or not. */
  listedAs: (type: PublicType, id: string) => Listed | null
  /** The documents that the clock alone showed or hid after one moment and until another. */
  flipped: (after: Date, until: Date) => Ref[]
  /** Called after each write of this process that may have changed something; ends with what it returns. */
  watch: (listener: () => void) => () => void
}

/**
 * Opens the edition, or starts a new one where there is none or none that can be used. A new one has
 * an epoch of its own, unless it is to be the copy of another edition.
 */
export function openEdition(path: string, options: Opening = {}): Edition {
  const { store, notice } = open(path, options)
  return editionOn(store, path, notice)
}

/** An edition that another process writes; `heard` is to be called when it has. */
export type Reader = { edition: Edition; heard: () => void }

/**
 * Opens a file that is there, only to read it. What is read stays as it is until `heard`, as in the
 * process that writes: several reads of one answer see the same moment.
 * @throws when there is none.
 */
export function openReader(path: string): Reader {
  const store = openStore(path, { readOnly: true })
  const look = (): void => {
    store.run('BEGIN')
    newsSeq(store)
  }
  look()
  const heard = (): void => {
    store.run('COMMIT')
    look()
    store.heard()
  }
  return { edition: editionOn(store, path, null), heard }
}

function editionOn(store: Store, path: string, notice: string | null): Edition {
  const meta = store.one(`SELECT value FROM meta WHERE key = 'epoch'`)
  const edition = {
    ...writeSide(store),
    ...readSide(store),
    epoch: meta ? text(meta, 'value') : '',
    path,
    notice,
    snapshot: (): Edition => {
      noteHeard(store, newsSeq(store))
      return path === ':memory:' ? { ...edition, close: () => {} } : snapshotOf(path)
    },
    close: store.close,
  }
  return edition
}

/** A read transaction begins with its first read. */
function snapshotOf(path: string): Edition {
  const store = openStore(path, { readOnly: true })
  store.run('BEGIN')
  return editionOn(store, path, null)
}

function writeSide(store: Store): WriteSide {
  return {
    apply: (...change) => applyAndTell(store, ...change),
    applyMany: (items, at) =>
      store.atomically(
        () =>
          items.filter(({ type, id, projection }) => applyAndTell(store, type, id, projection, at))
            .length,
      ),
    remove: (type, id, at) => applyAndTell(store, type, id, { kind: 'hidden' }, at),
    digestOf: (type, id) => {
      const row = store.one('SELECT digest FROM documents WHERE type = ? AND id = ?', type, id)
      return row ? text(row, 'digest') : null
    },
    ids: (type) =>
      store
        .all('SELECT id FROM documents WHERE type = ? ORDER BY id', type)
        .map((row) => text(row, 'id')),
    replaceRedirects: (...redirects) => replaceRedirects(store, ...redirects),
    indexByClock: (now) => indexByClock(store, now),
    tellByClock: (now) => {
      indexByClock(store, now)
      return tellByClock(store, now)
    },
    receive: (forms) =>
      store.atomically(() => {
        for (const form of forms) receive(store, form)
      }),
    ...sourcesIn(store),
    atomically: store.atomically,
    fold: () => void store.one('PRAGMA wal_checkpoint(PASSIVE)'),
  }
}

function applyAndTell(
  store: Store,
  type: PublicType,
  id: string,
  projection: Projection,
  at: Date,
): Applied | null {
  return store.atomically(() => {
    const applied = apply(store, type, id, projection, at)
    if (applied) tell(store, type, id, applied.seq, at)
    return applied
  })
}

function readSide(store: Store): ReadSide {
  return {
    seq: () => whole(store.one('SELECT max(seq) AS seq FROM changes'), 'seq'),
    get: (...query) => get(store, ...query),
    getById: (...query) => getById(store, ...query),
    getMany: (...query) => getMany(store, ...query),
    list: (...query) => list(store, ...query),
    listEach: (...query) => listEach(store, ...query),
    countEach: (...query) => countEach(store, ...query),
    count: (...query) => count(store, ...query),
    counts: (now) => counts(store, now),
    search: (...query) => search(store, ...query),
    suggest: (...query) => suggest(store, ...query),
    changes: (since, limit) => changes(store, since, limit),
    backReferences: (...query) => backReferences(store, ...query),
    flips: (now) => flips(store, now),
    nextAfter: (...query) => nextAfter(store, ...query),
    news: (...query) => news(store, ...query),
    newsSeq: () => newsSeq(store),
    formOf: (...told) => formOf(store, ...told),
    lastChangeAt: () => newsAt(store),
    oldSlugs: (...query) => {
      const slugs = [...oldSlugsOf(store, ...query), graveOf(store, ...query)]
      return slugs.flatMap((each) => each?.slug ?? [])
    },
    listedAs: (...query) => listedIn(store, ...query),
    flipped: (...query) => flipped(store, ...query),
    watch: store.watch,
  }
}
