import { noSuchTransaction, writeConflict } from './fault.ts'
import type { Doc } from './values.ts'

export type Index = Doc & { name: string; key: Doc; unique?: boolean; sparse?: boolean }

/** Stored documents by key. They are replaced and never changed in place. */
export type Docs = Map<string, Doc>

/** A collection as it was last committed, and who is about to change what in it. */
export type Collection = {
  ns: string
  docs: Docs
  indexes: Index[]
  /** Somebody's snapshot is this very map: copy it before changing it. */
  isShared: boolean
  /** The commit that last changed each document. */
  changedAt: Map<string, number>
  lockedBy: Map<string, Transaction>
}

/** A transaction reads the moment it began, and what it wrote itself. */
export type Transaction = {
  number: string
  state: 'open' | 'committed' | 'aborted'
  began: number
  views: Map<Collection, Docs>
  changes: Map<Collection, Map<string, Doc | null>>
  ended: PromiseWithResolvers<void>
  timer: NodeJS.Timeout
}

/** MongoDB gives up a forgotten transaction after a minute; nobody here should wait that long. */
const longestTransactionMs = 10_000

/** Thrown before anything is changed: a write outside a transaction waits for one that is open. */
export class Blocked extends Error {
  readonly until: Promise<void>

  constructor(until: Promise<void>) {
    super('waits for an open transaction')
    this.until = until
  }
}

/** Everything there is: databases, their collections, open transactions. In memory only. */
export class Store {
  readonly #databases = new Map<string, Map<string, Collection>>()
  readonly #transactions = new Map<string, Transaction>()
  #commits = 0

  databases(): string[] {
    return [...this.#databases.keys()]
  }

  /** A database by name, made when it is not there. */
  database(name: string): Map<string, Collection> {
    const known = this.#databases.get(name) ?? new Map<string, Collection>()
    this.#databases.set(name, known)
    return known
  }

  dropDatabase(name: string): void {
    this.#databases.delete(name)
  }

  /** A collection by name, made when it is not there. */
  collection(db: string, name: string): Collection {
    const database = this.database(db)
    const known = database.get(name)
    if (known) return known
    const made: Collection = {
      ns: `${db}.${name}`,
      docs: new Map(),
      indexes: [{ v: 2, key: { _id: 1 }, name: '_id_' }],
      isShared: false,
      changedAt: new Map(),
      lockedBy: new Map(),
    }
    database.set(name, made)
    return made
  }

  /** The documents of a collection as the transaction, or everybody, sees them. */
  docs(collection: Collection, transaction: Transaction | null): Docs {
    return transaction?.views.get(collection) ?? collection.docs
  }

  /** Refuses, or waits for, a change of a document that an open transaction has changed. */
  assertFree(collection: Collection, key: string, transaction: Transaction | null): void {
    const holder = collection.lockedBy.get(key)
    if (!transaction) {
      if (holder) throw new Blocked(holder.ended.promise)
      return
    }
    const changedSince = (collection.changedAt.get(key) ?? 0) > transaction.began
    if ((holder && holder !== transaction) || changedSince) throw writeConflict()
  }

  /** Puts a document in the place of its key, or takes it away. */
  write(
    collection: Collection,
    key: string,
    doc: Doc | null,
    transaction: Transaction | null,
  ): void {
    this.assertFree(collection, key, transaction)
    if (!transaction) {
      this.#commits += 1
      this.#settle(collection, key, doc)
      return
    }
    collection.lockedBy.set(key, transaction)
    const changes = transaction.changes.get(collection) ?? new Map<string, Doc | null>()
    if (!transaction.changes.has(collection)) {
      transaction.changes.set(collection, changes)
      transaction.views.set(collection, new Map(this.docs(collection, transaction)))
    }
    changes.set(key, doc)
    place(this.docs(collection, transaction), key, doc)
  }

  #settle(collection: Collection, key: string, doc: Doc | null): void {
    if (collection.isShared) collection.docs = new Map(collection.docs)
    collection.isShared = false
    place(collection.docs, key, doc)
    collection.changedAt.set(key, this.#commits)
  }

  /** Begins the transaction of a session on the database as it is now. */
  begin(session: string, number: string, db: string): Transaction {
    const before = this.#transactions.get(session)
    if (before?.state === 'open') this.abort(before)
    const views = new Map<Collection, Docs>()
    for (const collection of this.database(db).values()) {
      collection.isShared = true
      views.set(collection, collection.docs)
    }
    const transaction: Transaction = {
      number,
      state: 'open',
      began: this.#commits,
      views,
      changes: new Map(),
      ended: Promise.withResolvers(),
      timer: setTimeout(() => this.abort(transaction), longestTransactionMs),
    }
    transaction.timer.unref()
    this.#transactions.set(session, transaction)
    return transaction
  }

  /** @throws MongoFault when the session has no such transaction. */
  transaction(session: string, number: string): Transaction {
    const known = this.#transactions.get(session)
    if (known?.number === number) return known
    throw noSuchTransaction('it was never begun')
  }

  commit(transaction: Transaction): void {
    if (transaction.state === 'aborted') throw noSuchTransaction('it was aborted')
    if (transaction.state === 'committed') return
    this.#commits += 1
    for (const [collection, changes] of transaction.changes) {
      for (const [key, doc] of changes) this.#settle(collection, key, doc)
    }
    this.#end(transaction, 'committed')
  }

  /** What a session has open is taken back. */
  abortIn(session: string): void {
    const open = this.#transactions.get(session)
    if (open) this.abort(open)
  }

  abort(transaction: Transaction): void {
    if (transaction.state === 'open') this.#end(transaction, 'aborted')
  }

  #end(transaction: Transaction, state: 'committed' | 'aborted'): void {
    for (const [collection, changes] of transaction.changes) {
      for (const key of changes.keys()) collection.lockedBy.delete(key)
    }
    clearTimeout(transaction.timer)
    transaction.state = state
    transaction.views.clear()
    transaction.changes.clear()
    transaction.ended.resolve()
  }
}

function place(docs: Docs, key: string, doc: Doc | null): void {
  if (doc) docs.set(key, doc)
  else docs.delete(key)
}
