import type { PayloadRequest } from 'payload'
import { staleRevision } from './faults.ts'
import { raiseInMongo } from './mongodb/claim.ts'
import { raiseInSqlite } from './sqlite/claim.ts'
import { isMongo, isSqlite } from './turn.ts'

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
  const { db } = req.payload
  const raise = isSqlite(db) ? raiseInSqlite(db) : isMongo(db) ? raiseInMongo(db) : null
  if (!raise) throw new Error(`Rostrum does not know the database ${db.name}`)
  const raised = await raise(req, { collection, id })
  if (raised === null) return 0
  if (expected !== undefined && raised !== expected + 1) throw staleRevision(expected)
  return raised
}
