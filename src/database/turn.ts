import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { isMongo, isSqlite } from './kind.ts'
import { holdTurnEverywhere } from './mongodb/turns.ts'

/**
 * Waits until no other save holds the turn of this name (`slug:events`, `place:<id>`), and holds it
 * until this request's transaction ends. A rule that looks at other documents takes it first, so
 * that of two saves at once the second sees the first. Take several in one order.
 *
 * SQLite has one writer, so there it is the right to write; on MongoDB it is a queue of this
 * process and a lease among processes.
 */
export async function takeTurn(req: PayloadRequest, name: string): Promise<void> {
  const { db } = req.payload
  if (isSqlite(db)) {
    const { becomeTheWriter } = await import('./sqlite/claim.ts')
    await becomeTheWriter(db, req)
  } else if (isMongo(db)) await holdTurnEverywhere(db, req, name)
}

/**
 * The requests to read through for what is stored now. A MongoDB transaction sees the world of its
 * first read; reading beside it shows what others stored since, reading in it what it wrote itself.
 */
export function viewsOfNow(req: PayloadRequest): PayloadRequest[] {
  if (isSqlite(req.payload.db) || !req.transactionID) return [req]
  const beside = isolateObjectProperty(req, 'transactionID')
  delete beside.transactionID
  return [req, beside]
}
