import type { Payload } from 'payload'
import { projectWithin, readAround } from './around.ts'
import type { PublicType } from './documents.ts'
import { readHolders } from './holders.ts'
import { recalled } from './standing.ts'

/**
 * Whether a document that is killed at this moment is gone for readers, or they never had it: by
 * what is published of it, whatever its newest draft says. Null when that cannot be read.
 */
export async function hasReaders(
  payload: Payload,
  type: PublicType,
  id: string,
  at: Date,
): Promise<boolean | null> {
  const doc = (await readHolders(payload, type, [id])).get(id) ?? null
  if (doc === null) return null
  const around = await readAround(payload, type, [doc], at)
  const killed = recalled(doc, { at: at.toISOString(), reason: null })
  return projectWithin(type, killed, around(doc), at).projection.kind === 'gone'
}
