import type { FlattenedField, PayloadRequest } from 'payload'
import { namesOf } from './names.ts'
import { pointersOf, sayValue } from './say-value.ts'

/** A change of a state as the audit log keeps it: plain words, ids and instants. */
export type Change = { field: string; from: string | null; to: string | null }

type Asked = { changes: readonly Change[]; fields: readonly FlattenedField[]; zone: string | null }

/** Says such values as the form says them: names of people, labels, instants on the clock of `zone`. */
export async function sayerOf(
  req: PayloadRequest,
  { changes, fields, zone }: Asked,
): Promise<(field: string, value: string | null) => string> {
  const fieldOf = (name: string) => fields.find((each) => each.name === name)
  const nameOf = await namesOf(
    req,
    changes.flatMap(({ field: name, from, to }) => {
      const field = fieldOf(name)
      return field ? [from, to].flatMap((value) => pointersOf(field, value)) : []
    }),
  )
  return (name, value) => {
    const field = fieldOf(name)
    if (value === null) return '–'
    if (!field) return value
    const known = field.type === 'checkbox' ? value === 'true' : value
    return sayValue(field, known, { i18n: req.i18n, nameOf, zone })
  }
}
