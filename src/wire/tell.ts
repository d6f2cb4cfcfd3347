import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { afterCommit } from '../database/after-commit.ts'
import { announce, isFollowed } from './announce.ts'

/** Announces a save once it is committed; a save that rolls back is never heard of. */
export const tellTheWire: CollectionAfterChangeHook = ({ collection, doc, req }) => {
  tell(req, collection.slug, doc)
}

/** The same for a document deleted for good. */
export const tellTheWireOfRemoval: CollectionAfterDeleteHook = ({ collection, doc, id, req }) => {
  tell(req, collection.slug, { ...doc, id })
}

function tell(req: PayloadRequest, slug: string, doc: { id?: unknown }): void {
  const { id } = doc
  if (!isFollowed(slug) || typeof id !== 'string') return
  afterCommit(req, () => announce({ type: slug, id }))
}
