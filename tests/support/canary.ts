import type { FlattenedField } from 'payload'

/** A document in which every field holds a value found nowhere else, and where each was put. */
export type Canaries = {
  doc: Record<string, unknown>
  /** The paths of the fields whose values can be found in `text`. */
  foundIn: (text: string) => string[]
  /** The paths of the checkboxes, all ticked: too few values to be told apart. */
  checkboxes: string[]
}

type Fixed = Record<string, unknown>
type Put =
  | { kind: 'value'; path: string; seen: (text: string) => boolean }
  | { kind: 'checkbox'; path: string }
  | { kind: 'fixed'; path: string }

/**
 * Fills all fields of a collection as Payload would give them at depth 0 in all languages. `fixed`
 * holds values by path for fields that cannot hold just anything; those are not looked for. They
 * change no other field's value: two documents that differ in one of them differ in nothing else.
 */
export function fillWithCanaries(fields: FlattenedField[], fixed: Fixed): Canaries {
  const put: Put[] = []
  const doc = fill(fields, '', fixed, put)
  const looked = put.filter((each) => each.kind === 'value')
  return {
    doc,
    foundIn: (text) => looked.filter(({ seen }) => seen(text)).map(({ path }) => path),
    checkboxes: put.filter(({ kind }) => kind === 'checkbox').map(({ path }) => path),
  }
}

function fill(fields: FlattenedField[], prefix: string, fixed: Fixed, put: Put[]): Fixed {
  const doc: Fixed = {}
  for (const field of fields) {
    const path = `${prefix}${field.name}`
    if (path in fixed) {
      doc[field.name] = fixed[path]
      put.push({ kind: 'fixed', path })
    } else {
      const value = valueOf(field, path, fixed, put)
      const isLocalized = 'localized' in field && field.localized === true
      doc[field.name] = isLocalized ? { en: value } : value
    }
  }
  return doc
}

function valueOf(field: FlattenedField, path: string, fixed: Fixed, put: Put[]): unknown {
  switch (field.type) {
    case 'checkbox':
      return checkbox(path, put)
    case 'number':
      return many(field.hasMany, number(path, put))
    case 'date':
      return instant(path, put)
    case 'group':
    case 'tab':
      return fill(field.flattenedFields, `${path}.`, fixed, put)
    case 'array':
      return [fill(field.flattenedFields, `${path}.`, fixed, put)]
    case 'richText':
      return { root: { type: 'root', children: [{ type: 'text', text: word(path, put) }] } }
    case 'join':
      return { docs: [word(path, put)], hasNextPage: false }
    case 'relationship':
    case 'upload':
      return pointer(field, word(path, put))
    default:
      return many('hasMany' in field && field.hasMany === true, word(path, put))
  }
}

function pointer(
  { relationTo, hasMany }: { relationTo: string | string[]; hasMany?: boolean },
  id: string,
): unknown {
  return many(hasMany, Array.isArray(relationTo) ? { relationTo: relationTo[0], value: id } : id)
}

function many(hasMany: boolean | undefined, value: unknown): unknown {
  return hasMany === true ? [value] : value
}

function checkbox(path: string, put: Put[]): boolean {
  put.push({ kind: 'checkbox', path })
  return true
}

function word(path: string, put: Put[]): string {
  const canary = `canary-${put.length}-`
  put.push({ kind: 'value', path, seen: (text) => text.includes(canary) })
  return canary
}

function number(path: string, put: Put[]): number {
  const canary = 7_000_001 + put.length
  put.push({ kind: 'value', path, seen: (text) => text.includes(String(canary)) })
  return canary
}

/** Found whatever the zone it is printed in. */
function instant(path: string, put: Put[]): string {
  const at = Date.UTC(2031, 0, 1, put.length)
  const isIt = (said: string): boolean => Date.parse(said) === at
  put.push({ kind: 'value', path, seen: (text) => (text.match(isoInstants) ?? []).some(isIt) })
  return new Date(at).toISOString()
}

/** ISO 8601 with `Z` or an offset, anywhere in a text. */
const isoInstants = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g
