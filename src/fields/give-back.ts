import type { CollectionAfterOperationHook } from 'payload'
import { saveUnderWay } from './rev.ts'

/**
 * Of many documents saved at once, those that were refused get back the revision they had: their
 * claim is not rolled back with the others, and no form could save them any more.
 */
export const giveBackRefused: CollectionAfterOperationHook = async (args) => {
  if (args.operation !== 'update') return args.result
  const { collection, req, result } = args
  for (const refused of result.errors) {
    const id = String(refused.id)
    const save = saveUnderWay(req, { collection: collection.slug, id })
    if (!save) continue
    const data = { rev: save.rev - 1 }
    await req.payload.db.updateOne({ collection: collection.slug, id, data, req })
  }
  return result
}
