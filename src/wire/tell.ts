import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { afterCommit } from '../database/after-commit.ts'
import { announce, isFollowed } from './announce.ts'

/** Announces a save once it is committed; a save that rolls back is never heard of. */
export const tellTheWire: CollectionAfterChangeHook = ({ collection, doc, req }) => {
  tellOf(req, { type: collection.slug, id: doc.id })
}

/** The same for a document deleted for good. */
export const tellTheWireOfRemoval: CollectionAfterDeleteHook = ({ collection, id, req }) => {
  tellOf(req, { type: collection.slug, id })
}

/** The same for a change that was written past the hooks of its collection. */
export function tellOf(req: PayloadRequest, { id, type }: { id: unknown; type: string }): void {
  if (!isFollowed(type) || typeof id !== 'string') return
  afterCommit(req, () => announce({ type, id }))
}
