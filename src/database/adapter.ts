import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '../env.ts'
import { mongoDatabase } from './mongodb/adapter.ts'
import { sqliteDatabase } from './sqlite/adapter.ts'

/** The database that `DATABASE_URL` names, as Payload takes it: a SQLite file or MongoDB. */
export function databaseAdapter({ databaseUrl }: Pick<Env, 'databaseUrl'>): DatabaseAdapterObj {
  return databaseUrl.startsWith('file:')
    ? sqliteDatabase(databaseUrl.slice('file:'.length))
    : mongoDatabase(databaseUrl)
}
