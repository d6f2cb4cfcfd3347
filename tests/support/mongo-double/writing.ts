import { ObjectId } from 'bson'
import { changed, type Change, upserted } from './change.ts'
import { type Context, docIn, docsIn, type Handler, termsOf, unblocked } from './context.ts'
import { duplicateKey, MongoFault } from './fault.ts'
import { matching } from './match.ts'
import { sorted } from './order.ts'
import { projected } from './reading.ts'
import type { Collection } from './store.ts'
import { assertUnique } from './unique.ts'
import { type Doc, isDoc, isSame, keyOf } from './values.ts'

const collectionOf = ({ db, store }: Context, name: unknown): Collection =>
  store.collection(db, String(name))

function insertOne(context: Context, collection: Collection, given: Doc): Doc {
  const { store, transaction } = context
  const doc = given._id === undefined ? { _id: new ObjectId(), ...given } : given
  const key = keyOf(doc._id)
  if (store.docs(collection, transaction).has(key)) {
    throw duplicateKey(collection.ns, { name: '_id_', key: { _id: 1 } }, { _id: doc._id })
  }
  assertUnique(store, collection, { doc, key }, transaction)
  store.write(collection, key, doc, transaction)
  return doc
}

/** Puts the changed document in the place of the old one; says whether anything is different. */
function replaceOne(context: Context, collection: Collection, before: Doc, after: Doc): boolean {
  if (isSame(before, after)) return false
  const { store, transaction } = context
  const key = keyOf(before._id)
  assertUnique(store, collection, { doc: after, key }, transaction)
  store.write(collection, key, after, transaction)
  return true
}

/** What a statement touches, none of which another transaction has in hand. */
function targets(context: Context, collection: Collection, filter: Doc, part: Doc): Doc[] {
  const { store, transaction } = context
  const found = matching(store.docs(collection, transaction), filter, termsOf(context, part))
  const isOne = part.limit === 1 || part.multi === false || part.multi === undefined
  const touched = isOne && part.limit !== 0 ? found.slice(0, 1) : found
  for (const doc of touched) store.assertFree(collection, keyOf(doc._id), transaction)
  return touched
}

const changeIn = (update: unknown, arrayFilters: unknown): Change => ({
  update: Array.isArray(update) ? update.filter(isDoc) : isDoc(update) ? update : {},
  arrayFilters: Array.isArray(arrayFilters) ? arrayFilters.filter(isDoc) : undefined,
})

/** Runs the parts of a command one after the other; the first that fails ends an ordered one. */
async function eachPart(
  { command, transaction }: Context,
  parts: Doc[],
  act: (part: Doc, index: number) => void,
): Promise<Doc> {
  const writeErrors: Doc[] = []
  for (const [index, part] of parts.entries()) {
    try {
      await unblocked(() => act(part, index))
    } catch (error) {
      if (!(error instanceof MongoFault) || transaction || error.code === 112) throw error
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.extra })
      if (command.ordered !== false) break
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {}
}

const insert: Handler = async (context) => {
  const collection = collectionOf(context, context.command.insert)
  let n = 0
  const errors = await eachPart(context, docsIn(context.command, 'documents'), (doc) => {
    insertOne(context, collection, doc)
    n += 1
  })
  return { n, ...errors, ok: 1 }
}

const update: Handler = async (context) => {
  const collection = collectionOf(context, context.command.update)
  const answer = { n: 0, nModified: 0 }
  const made: Doc[] = []
  const errors = await eachPart(context, docsIn(context.command, 'updates'), (part, index) => {
    const filter = docIn(part, 'q')
    const change = changeIn(part.u, part.arrayFilters)
    const docs = targets(context, collection, filter, part)
    if (docs.length === 0 && part.upsert) {
      const { _id } = insertOne(context, collection, upserted(filter, change))
      made.push({ index, _id })
      answer.n += 1
    }
    for (const doc of docs) {
      answer.n += 1
      if (replaceOne(context, collection, doc, changed(doc, change))) answer.nModified += 1
    }
  })
  return { ...answer, ...(made.length > 0 && { upserted: made }), ...errors, ok: 1 }
}

const remove: Handler = async (context) => {
  const { command, store, transaction } = context
  const collection = collectionOf(context, command.delete)
  let n = 0
  const errors = await eachPart(context, docsIn(command, 'deletes'), (part) => {
    for (const doc of targets(context, collection, docIn(part, 'q'), { limit: 0, ...part })) {
      store.write(collection, keyOf(doc._id), null, transaction)
      n += 1
    }
  })
  return { n, ...errors, ok: 1 }
}

const findAndModify: Handler = (context) => unblocked(() => modified(context))

function modified(context: Context): Doc {
  const { command, store, transaction } = context
  const collection = collectionOf(context, command.findAndModify ?? command.findandmodify)
  const terms = termsOf(context)
  const query = docIn(command, 'query')
  const found = matching(store.docs(collection, transaction), query, terms)
  const [before] = sorted(found, docIn(command, 'sort'), terms.collation)
  if (before) store.assertFree(collection, keyOf(before._id), transaction)
  const shown = (doc: Doc | undefined) => (doc ? projected([doc], command.fields, terms)[0] : null)
  if (command.remove) {
    if (before) store.write(collection, keyOf(before._id), null, transaction)
    return { lastErrorObject: { n: before ? 1 : 0 }, value: shown(before), ok: 1 }
  }
  const change = changeIn(command.update, command.arrayFilters)
  if (before) {
    const after = changed(before, change)
    replaceOne(context, collection, before, after)
    const value = shown(command.new ? after : before)
    return { lastErrorObject: { n: 1, updatedExisting: true }, value, ok: 1 }
  }
  if (!command.upsert) {
    return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 }
  }
  const made = insertOne(context, collection, upserted(query, change))
  const lastErrorObject = { n: 1, updatedExisting: false, upserted: made._id }
  return { lastErrorObject, value: command.new ? shown(made) : null, ok: 1 }
}

/** The commands that write documents. */
export const writing: Record<string, Handler> = {
  insert,
  update,
  delete: remove,
  findAndModify,
  findandmodify: findAndModify,
}
