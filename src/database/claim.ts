import type { CollectionSlug, PayloadRequest } from 'payload'
import { staleRevision } from './faults.ts'
import { isMongo, isSqlite } from './kind.ts'
import { raiseInMongo } from './mongodb/claim.ts'

/** A document somebody is about to save, and the revision they read it at, if they say so. */
export type Claim = { collection: string; id: string; expected?: number | undefined }

/**
 * Takes the document's turn for the rest of the request's transaction and raises its revision. Meant
 * as the first write of an update: it waits until nobody else saves this document, so that what is
 * read afterwards is the newest.
 * @returns the new revision; 0 when the document does not exist.
 * @throws APIError 412 `stale-revision` when the document is not at the `expected` revision.
 */
export async function claimRevision(
  req: PayloadRequest,
  collection: string,
  id: string,
  expected: number | undefined,
): Promise<number> {
  const raised = await raise(req, { collection, id, expected })
  if (raised !== null) return raised
  if (expected !== undefined && (await exists(req, collection, id))) {
    throw staleRevision(req, expected)
  }
  return 0
}

async function raise(req: PayloadRequest, claim: Claim): Promise<number | null> {
  const { db } = req.payload
  if (isSqlite(db)) {
    const { raiseInSqlite } = await import('./sqlite/claim.ts')
    return raiseInSqlite(db, req, claim)
  }
  if (isMongo(db)) return raiseInMongo(db, req, claim)
  throw new Error(`Rostrum does not know the database ${db.name}`)
}

async function exists(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const { collections, db } = req.payload
  if (!isSlug(collection, collections)) return false
  const found = await db.count({ collection, where: { id: { equals: id } }, req })
  return found.totalDocs > 0
}

function isSlug(name: string, collections: object): name is CollectionSlug {
  return name in collections
}
