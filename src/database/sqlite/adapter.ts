import { fileURLToPath } from 'node:url'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { keepOneLatest } from '../latest.ts'
import { speakPlainly } from '../operations.ts'
import { watchTransactions } from '../transactions.ts'
import { openClient } from './client.ts'
import { addIndexes } from './indexes.ts'
import { honestTransactions } from './sessions.ts'

const migrationDir = fileURLToPath(new URL('../migrations', import.meta.url))

/** Payload's SQLite adapter over our own client; `client.ts` says what that promises. */
export function sqliteDatabase(path: string): DatabaseAdapterObj<SQLiteAdapter> {
  const base = sqliteAdapter({
    client: { url: `file:${path}` },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir,
    afterSchemaInit: [addIndexes],
  })
  return { ...base, init: ({ payload }) => overOurClient(base.init({ payload }), path) }
}

/** The adapter makes a client only when it finds none. */
function overOurClient(adapter: SQLiteAdapter, path: string): SQLiteAdapter {
  const { connect, destroy } = adapter
  Object.assign(adapter, honestTransactions(adapter), {
    async connect(this: SQLiteAdapter, options: Parameters<NonNullable<typeof connect>>[0]) {
      if (!adapter.client || adapter.client.closed) adapter.client = openClient(path)
      await connect?.call(adapter, options)
    },
    async destroy(this: SQLiteAdapter) {
      await destroy?.call(adapter)
      adapter.client.close()
    },
  })
  watchTransactions(adapter)
  speakPlainly(adapter)
  keepOneLatest(adapter)
  return adapter
}
