import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '../env.ts'

/**
 * The database that `DATABASE_URL` names, as Payload takes it: a SQLite file or MongoDB. Only its own
 * driver is loaded.
 */
export async function databaseAdapter({
  databaseUrl,
}: Pick<Env, 'databaseUrl'>): Promise<DatabaseAdapterObj> {
  if (databaseUrl.startsWith('file:')) {
    const { sqliteDatabase } = await import('./sqlite/adapter.ts')
    return sqliteDatabase(databaseUrl.slice('file:'.length))
  }
  const { mongoDatabase } = await import('./mongodb/adapter.ts')
  return mongoDatabase(databaseUrl)
}
