import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import type { Claim } from '../claim.ts'
import { unwrapped } from './unwrapped.ts'

/**
 * Raises a document's revision, which makes the request's transaction the only writer until it ends.
 * @returns the new revision; null, and nothing raised, when it is not at the `expected` one.
 */
export async function raiseInSqlite(
  adapter: SQLiteAdapter,
  req: PayloadRequest,
  { collection, expected, id }: Claim,
): Promise<number | null> {
  const table = adapter.tables[tableOf(adapter, collection)]
  const onExpected = expected === undefined ? sql`` : sql` AND coalesce("rev", 0) = ${expected}`
  const raise = sql`UPDATE ${table} SET "rev" = coalesce("rev", 0) + 1 WHERE "id" = ${id}${onExpected} RETURNING "rev"`
  const { rows } = await run(adapter, req, raise)
  const rev: unknown = rows[0]?.rev
  return typeof rev === 'number' ? rev : null
}

/** A write of nothing: from here on the transaction reads what is stored now, and nobody else writes. */
export async function becomeTheWriter(adapter: SQLiteAdapter, req: PayloadRequest): Promise<void> {
  const table = adapter.tables.payload_migrations
  await run(adapter, req, sql`DELETE FROM ${table} WHERE false`)
}

async function run(adapter: SQLiteAdapter, req: PayloadRequest, statement: ReturnType<typeof sql>) {
  try {
    return await (await databaseOf(adapter, req)).run(statement)
  } catch (error) {
    throw unwrapped(error)
  }
}

/** Payload's own name of a collection's table. */
function tableOf({ tableNameMap }: SQLiteAdapter, collection: string): string {
  const key = collection.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return tableNameMap.get(key.replaceAll('-', '_')) ?? key
}

async function databaseOf(
  { drizzle, sessions }: SQLiteAdapter,
  req: PayloadRequest,
): Promise<Pick<SQLiteAdapter['drizzle'], 'run'>> {
  const id = await req.transactionID
  const open: unknown = id === undefined || id === null ? undefined : sessions[id]?.db
  return canRun(open) ? open : drizzle
}

function canRun(database: unknown): database is Pick<SQLiteAdapter['drizzle'], 'run'> {
  return typeof database === 'object' && database !== null && 'run' in database
}
