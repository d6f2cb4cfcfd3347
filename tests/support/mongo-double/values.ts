import { deserialize, ObjectId, serialize } from 'bson'

/** A document, or a part of one that is not an array. */
export type Doc = Record<string, unknown>

/** Whether a value has fields of its own: not an array, and not a value of BSON such as an ObjectId. */
export function isDoc(value: unknown): value is Doc {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp) &&
    !('_bsontype' in value)
  )
}

/** A copy that shares nothing. */
export function clone(doc: Doc): Doc {
  return deserialize(serialize(doc, { ignoreUndefined: true }), { bsonRegExp: true })
}

/** Whether two documents would be stored as the same bytes. */
export function isSame(one: Doc, other: Doc): boolean {
  const [a, b] = [one, other].map((doc) => serialize(doc, { ignoreUndefined: true }))
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0
}

/** A string that is equal for equal values, to look them up by. */
export function keyOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof ObjectId) return `o${value.toHexString()}`
  if (value instanceof Date) return `d${value.getTime()}`
  return typeof value === 'string' ? `s${value}` : `${typeof value}${JSON.stringify(value)}`
}

/** The value at a dotted path through documents; arrays only by position. */
export function valueAt(doc: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, step) => (isContainer(at) ? Reflect.get(at, step) : undefined), doc)
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The values at a dotted path, through arrays too, as an index sees them. */
export function valuesAt(doc: unknown, path: string): unknown[] {
  const ends = path
    .split('.')
    .reduce<unknown[]>((at, step) => at.flatMap((value) => stepInto(value, step)), [doc])
  return ends.flatMap((value) => {
    if (!Array.isArray(value)) return [value]
    return value.length > 0 ? value : [undefined]
  })
}

function stepInto(value: unknown, step: string): unknown[] {
  const containers: unknown[] = Array.isArray(value) ? value : [value]
  return containers.flatMap((each) => (isDoc(each) && step in each ? [each[step]] : []))
}

/** A copy with another value at a dotted path, making documents on the way. */
export function withValueAt(doc: Doc, path: string, value: unknown): Doc {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...doc, [head]: value }
  const inner = doc[head]
  return { ...doc, [head]: withValueAt(isDoc(inner) ? inner : {}, rest.join('.'), value) }
}
