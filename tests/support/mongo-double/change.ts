import { ObjectId } from 'bson'
import { updateOne } from 'mingo'
import { clone, type Doc, isDoc, keyOf, withValueAt } from './values.ts'

/** What an update command says: operators, a whole document, or a pipeline. */
export type Change = { update: Doc | Doc[]; arrayFilters?: Doc[] | undefined }

/** The document after an update. The given one stays as it is. */
export function changed(doc: Doc, change: Change, isNew = false): Doc {
  const { arrayFilters = [], update } = change
  if (Array.isArray(update)) return afterPipeline(clone(doc), update)
  if (!Object.keys(update).some((name) => name.startsWith('$'))) return { _id: doc._id, ...update }
  const { $setOnInsert: onInsert, ...operators } = update
  const set = isNew && isDoc(onInsert) ? { $set: { ...setOf(operators), ...onInsert } } : {}
  return Object.entries({ ...operators, ...set }).reduce(
    (result, [operator, spec]) => applied(result, operator, spec, arrayFilters),
    clone(doc),
  )
}

function setOf({ $set }: Doc): Doc {
  return isDoc($set) ? $set : {}
}

function afterPipeline(doc: Doc, stages: Doc[]): Doc {
  return stages.reduce((result, stage) => {
    const held = [result]
    for (const [name, spec] of Object.entries(stage)) {
      if (isDoc(spec) && (name === '$set' || name === '$addFields')) {
        updateOne(held, {}, [{ $set: spec }], {}, {})
      } else if (name === '$unset' && typeof spec === 'string') {
        updateOne(held, {}, [{ $unset: spec }], {}, {})
      } else if (name === '$unset' && Array.isArray(spec)) {
        updateOne(held, {}, [{ $unset: spec.map(String) }], {}, {})
      } else if (name === '$replaceWith' && isDoc(spec)) {
        updateOne(held, {}, [{ $replaceWith: spec }], {}, {})
      }
    }
    return held[0] ?? result
  }, doc)
}

function applied(doc: Doc, operator: string, spec: unknown, arrayFilters: Doc[]): Doc {
  if (!isDoc(spec) || Object.keys(spec).length === 0) return doc
  if (operator === '$addToSet') return withAdded(doc, spec)
  const held = [doc]
  updateOne(held, {}, { [operator]: spec }, { arrayFilters, cloneMode: 'deep' }, {})
  return held[0] ?? doc
}

/** mingo compares what it adds by identity, so that equal ids would be added twice. */
function withAdded(doc: Doc, spec: Doc): Doc {
  return Object.entries(spec).reduce((result, [path, added]) => {
    const values: unknown[] = isDoc(added) && Array.isArray(added.$each) ? added.$each : [added]
    const before = path
      .split('.')
      .reduce<unknown>((at, step) => (isDoc(at) ? at[step] : undefined), result)
    const list: unknown[] = Array.isArray(before) ? [...before] : []
    const held = new Set(list.map(keyOf))
    for (const value of values) {
      if (!held.has(keyOf(value))) list.push(value)
      held.add(keyOf(value))
    }
    return withValueAt(result, path, list)
  }, doc)
}

/** The document an upsert makes: what the filter demands, then the update. */
export function upserted(filter: Doc, change: Change): Doc {
  const base = Object.entries(demanded(filter)).reduce<Doc>(
    (doc, [path, value]) => withValueAt(doc, path, value),
    {},
  )
  const made = changed(base, change, true)
  return made._id === undefined ? { ...made, _id: new ObjectId() } : made
}

/** The values a filter demands by equality. */
function demanded(filter: Doc): Doc {
  return Object.entries(filter).reduce<Doc>((found, [path, condition]) => {
    if (path === '$and' || (path === '$or' && Array.isArray(condition) && condition.length === 1)) {
      const parts: unknown[] = Array.isArray(condition) ? condition : []
      return Object.assign(found, ...parts.filter(isDoc).map(demanded))
    }
    if (path.startsWith('$')) return found
    const isOperator = isDoc(condition) && Object.keys(condition)[0]?.startsWith('$')
    if (!isOperator) return { ...found, [path]: condition }
    return '$eq' in condition ? { ...found, [path]: condition.$eq } : found
  }, {})
}
