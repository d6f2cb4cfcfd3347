import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import { hasReaders } from '../wire/has-readers.ts'
import { isPublicType } from '../wire/edition/refs.ts'

type Kill = { killedAt: unknown; hadReaders: unknown }

export const notKilled: Kill = { killedAt: null, hadReaders: null }

/** What was noted of the kill of a document. */
export function knownKill(doc: JsonObject | undefined): Kill {
  return { killedAt: doc?.killedAt ?? null, hadReaders: doc?.hadReaders ?? null }
}

/**
 * What is noted of a document as it is killed, once: the instant, and whether readers had it then.
 * The kill is saved with the words of the newest draft, whose embargo and sessions readers may never
 * have seen, so that is asked of what is published.
 */
export async function killNow({
  collection: { slug },
  originalDoc,
  req,
}: Parameters<CollectionBeforeChangeHook>[0]): Promise<Kill> {
  const known = knownKill(originalDoc)
  if (known.killedAt !== null) return known
  const at = new Date()
  const isStored = originalDoc !== undefined && isPublicType(slug)
  const hadReaders = isStored
    ? await hasReaders(req.payload, slug, String(originalDoc.id), at)
    : null
  return { killedAt: at.toISOString(), hadReaders }
}
