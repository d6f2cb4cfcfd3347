import type { CollectionBeforeValidateHook, JsonObject, PayloadRequest } from 'payload'
import { staff } from '../access/roles.ts'
import { askedOf } from './asked-move.ts'
import { hashOf } from './content.ts'
import { othersWho, together, writersOf } from './writers.ts'

/**
 * Notes who changes the content, in what came in and before the program prints facts into it or
 * credits whoever is given it. Whoever publishes an older revision as it is writes nothing.
 */
export const noteWriter: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const before: JsonObject = operation === 'create' ? {} : (originalDoc ?? {})
  const known = writersOf(before)
  const person = staff(req)
  const isRewritten = hashOf(before) !== hashOf({ ...before, ...data })
  const writes = operation === 'create' || (isRewritten && !publishesOlder(req, String(before.id)))
  const wrote = person && writes ? [person.id, ...othersWho(req, String(before.id))] : []
  return { ...data, writtenBy: together(known, wrote) }
}

function publishesOlder(req: PayloadRequest, id: string): boolean {
  const asked = askedOf(req, id)
  return asked !== undefined && asked.act !== 'again' && asked.revision !== undefined
}
