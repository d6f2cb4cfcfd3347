import type { CollectionBeforeOperationHook } from 'payload'

/** A copy of a published document is a draft, also through the Local API, whose default is not. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, collection }) => {
  if (!collection.versions?.drafts || !('duplicateFromID' in args) || !args.duplicateFromID) return
  return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
}
