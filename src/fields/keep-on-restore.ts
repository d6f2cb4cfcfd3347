import type { CollectionBeforeChangeHook } from 'payload'
import { saveUnderWay } from './rev.ts'

/**
 * An older version gives back its words, not what has happened to the document since: least of all
 * may it take off an embargo. These fields stay as they are when a version is restored.
 */
export function keepOnRestore(...fields: string[]): CollectionBeforeChangeHook {
  return ({ collection, data, originalDoc, req }) => {
    const save = saveUnderWay(req, { collection: collection.slug, id: String(originalDoc?.id) })
    if (save?.kind !== 'restoreVersion') return data
    const kept = fields.map((field) => [field, originalDoc?.[field]])
    return { ...data, ...Object.fromEntries(kept) }
  }
}
