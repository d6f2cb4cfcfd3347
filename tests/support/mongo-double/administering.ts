import { Query } from 'mingo'
import { docIn, docsIn, type Handler } from './context.ts'
import { MongoFault } from './fault.ts'
import type { Index } from './store.ts'
import { assertUnique } from './unique.ts'
import { type Doc, isDoc } from './values.ts'

const everything = 1_000_000_000

const listCollections: Handler = ({ command, cursors, db, store }) => {
  const query = new Query(docIn(command, 'filter'), {})
  const all = [...store.database(db).keys()].map((name) => ({
    name,
    type: 'collection',
    options: {},
    info: { readOnly: false },
  }))
  const listed = all.filter((each) => query.test(each))
  return cursors.first(`${db}.$cmd.listCollections`, listed, everything)
}

const create: Handler = ({ command, db, store }) => {
  const name = String(command.create)
  if (store.database(db).has(name)) {
    throw new MongoFault(48, 'NamespaceExists', `Collection ${db}.${name} already exists.`)
  }
  store.collection(db, name)
  return { ok: 1 }
}

const drop: Handler = ({ command, db, store }) => {
  if (store.database(db).delete(String(command.drop))) return { ok: 1 }
  throw new MongoFault(26, 'NamespaceNotFound', 'ns not found')
}

const dropDatabase: Handler = ({ db, store }) => {
  store.dropDatabase(db)
  return { dropped: db, ok: 1 }
}

const createIndexes: Handler = ({ command, db, store }) => {
  const collection = store.collection(db, String(command.createIndexes))
  const numIndexesBefore = collection.indexes.length
  for (const wanted of docsIn(command, 'indexes').map(indexOf)) {
    const known = collection.indexes.find(({ name }) => name === wanted.name)
    if (known) assertSameIndex(known, wanted)
    else {
      collection.indexes.push(wanted)
      try {
        for (const [key, doc] of collection.docs)
          assertUnique(store, collection, { doc, key }, null)
      } catch (error) {
        collection.indexes.pop()
        throw error
      }
    }
  }
  const { length: numIndexesAfter } = collection.indexes
  return { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically: false, ok: 1 }
}

function indexOf(spec: Doc): Index {
  const { key, name } = spec
  if (!isDoc(key) || typeof name !== 'string') {
    throw new MongoFault(67, 'CannotCreateIndex', 'An index has a key and a name')
  }
  return { v: 2, ...spec, key, name, unique: spec.unique === true, sparse: spec.sparse === true }
}

function assertSameIndex(known: Index, wanted: Index): void {
  const isSame =
    JSON.stringify(known.key) === JSON.stringify(wanted.key) &&
    Boolean(known.unique) === Boolean(wanted.unique)
  if (isSame) return
  const said = `An existing index has the same name as the requested index: ${wanted.name}`
  throw new MongoFault(86, 'IndexKeySpecsConflict', said)
}

const listIndexes: Handler = ({ command, cursors, db, store }) => {
  const name = String(command.listIndexes)
  const collection = store.database(db).get(name)
  if (!collection) throw new MongoFault(26, 'NamespaceNotFound', `ns does not exist: ${db}.${name}`)
  return cursors.first(collection.ns, collection.indexes, everything)
}

const dropIndexes: Handler = ({ command, db, store }) => {
  const collection = store.collection(db, String(command.dropIndexes))
  collection.indexes = collection.indexes.filter(
    ({ name }) => name === '_id_' || (command.index !== '*' && name !== command.index),
  )
  return { ok: 1 }
}

const listDatabases: Handler = ({ store }) => ({
  databases: store.databases().map((name) => ({ name, sizeOnDisk: 0, empty: false })),
  totalSize: 0,
  ok: 1,
})

const version = '7.0.0'
const fine: Handler = () => ({ ok: 1 })

/** The commands about collections, indexes and the server itself. */
export const administering: Record<string, Handler> = {
  listCollections,
  create,
  drop,
  dropDatabase,
  createIndexes,
  createindexes: createIndexes,
  listIndexes,
  dropIndexes,
  listDatabases,
  ping: fine,
  endSessions: fine,
  connectionStatus: fine,
  getParameter: fine,
  buildInfo: () => ({ version, versionArray: [7, 0, 0, 0], ok: 1 }),
  buildinfo: () => ({ version, versionArray: [7, 0, 0, 0], ok: 1 }),
  serverStatus: () => ({ version, ok: 1 }),
}
