import type { PayloadRequest } from 'payload'
import { isMongo } from './kind.ts'
import { endTransactionOf, sessionOf } from './mongodb/session.ts'

/**
 * A name of the request's transaction by which another process can end it, should this one die. Null
 * on SQLite: there a transaction ends with its process.
 */
export async function nameOfTransaction(req: PayloadRequest): Promise<string | null> {
  const { db } = req.payload
  return isMongo(db) ? sessionOf(db, req) : null
}

/**
 * Takes back what a dead process left in an open transaction. MongoDB would keep the documents it
 * wrote from everybody else for a minute.
 */
export async function endAbandoned(
  { payload }: Pick<PayloadRequest, 'payload'>,
  name: string,
): Promise<void> {
  if (isMongo(payload.db)) await endTransactionOf(payload.db, name)
}
