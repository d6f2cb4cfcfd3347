import { Query } from 'mingo'
import { type Context, docIn, docsIn, type Handler, numberIn, termsOf } from './context.ts'
import { matching, optionsFor, type Terms } from './match.ts'
import { sorted } from './order.ts'
import { aggregatedFrom } from './pipeline.ts'
import { type Doc, isDoc, keyOf, valuesAt } from './values.ts'

const firstPage = 101

const found = (context: Context, name: unknown, filter: Doc, terms: Terms): Doc[] => {
  const { db, store, transaction } = context
  return matching(store.docs(store.collection(db, String(name)), transaction), filter, terms)
}

/** Documents with only the fields that were asked for. */
export function projected(docs: Doc[], projection: unknown, terms: Terms): Doc[] {
  if (!isDoc(projection) || Object.keys(projection).length === 0) return docs
  return new Query({}, optionsFor(terms)).find<Doc>(docs, projection).all()
}

const find: Handler = (context) => {
  const { command, cursors, db } = context
  const terms = termsOf(context)
  const matched = found(context, command.find, docIn(command, 'filter'), terms)
  const inOrder = sorted(matched, docIn(command, 'sort'), terms.collation)
  const skip = numberIn(command, 'skip') ?? 0
  const limit = Math.abs(numberIn(command, 'limit') ?? 0) || Infinity
  const page = projected(inOrder.slice(skip, skip + limit), command.projection, terms)
  const size = numberIn(command, 'batchSize') ?? firstPage
  return cursors.first(`${db}.${String(command.find)}`, page, size, Boolean(command.singleBatch))
}

const count: Handler = (context) => {
  const { command } = context
  const { length } = found(context, command.count, docIn(command, 'query'), termsOf(context))
  return { n: length, ok: 1 }
}

const distinct: Handler = (context) => {
  const { command } = context
  const matched = found(context, command.distinct, docIn(command, 'query'), termsOf(context))
  const values = new Map<string, unknown>()
  for (const value of matched.flatMap((doc) => valuesAt(doc, String(command.key)))) {
    if (value !== undefined) values.set(keyOf(value), value)
  }
  return { values: [...values.values()], ok: 1 }
}

const aggregate: Handler = (context) => {
  const { command, cursors, db, store, transaction } = context
  const { aggregate: name } = command
  const docs =
    typeof name === 'string'
      ? store.docs(store.collection(db, name), transaction)
      : new Map([['', {}]])
  const result = aggregatedFrom(docs, docsIn(command, 'pipeline'), termsOf(context))
  const size = numberIn(docIn(command, 'cursor'), 'batchSize') ?? firstPage
  return cursors.first(`${db}.${String(name)}`, result, size)
}

const getMore: Handler = ({ command, cursors, db }) =>
  cursors.more(
    `${db}.${String(command.collection)}`,
    command.getMore,
    numberIn(command, 'batchSize'),
  )

const killCursors: Handler = ({ command, cursors }) => {
  const killed: unknown[] = Array.isArray(command.cursors) ? command.cursors : []
  cursors.close(killed)
  return { cursorsKilled: killed, cursorsNotFound: [], cursorsAlive: [], cursorsUnknown: [], ok: 1 }
}

/** The commands that read. */
export const reading: Record<string, Handler> = {
  find,
  count,
  distinct,
  aggregate,
  getMore,
  killCursors,
}
