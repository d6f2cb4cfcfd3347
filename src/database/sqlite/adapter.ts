import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { keepOneLatest } from '../latest.ts'
import { speakPlainly } from '../operations.ts'
import { watchTransactions } from '../transactions.ts'
import { openClient } from './client.ts'
import { fitTables } from './tables.ts'
import { lockFile } from './lock.ts'
import { whenUnlocked } from './patience.ts'
import { honestTransactions } from './sessions.ts'
import { unwrapped } from './unwrapped.ts'

/** How long to wait for a program that has the file locked at the start. */
const openPatienceMs = 15_000

/** Payload's SQLite adapter over our own client; `client.ts` says what that promises. */
export function sqliteDatabase(path: string): DatabaseAdapterObj<SQLiteAdapter> {
  let made: SQLiteAdapter | undefined
  const base = sqliteAdapter({
    client: { url: `file:${path}` },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    beforeSchemaInit: [
      ({ schema }) => {
        if (made) fitTables(made)
        return schema
      },
    ],
  })
  return {
    ...base,
    init({ payload }) {
      made = overOurClient(base.init({ payload }), path)
      return made
    },
  }
}

/** The adapter makes a client of its own only when it finds none. */
function overOurClient(adapter: SQLiteAdapter, path: string): SQLiteAdapter {
  const { connect, destroy } = adapter
  let lock: { release: () => void } | undefined
  Object.assign(adapter, honestTransactions(adapter))
  adapter.connect = async (options) => {
    lock ??= await lockFile(path)
    if (!adapter.client || adapter.client.closed) {
      adapter.client = await whenUnlocked(() => openClient(path), openPatienceMs)
    }
    await connect?.call(adapter, options)
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    adapter.client?.close()
    lock?.release()
    lock = undefined
  }
  watchTransactions(adapter)
  speakPlainly(adapter, unwrapped)
  keepOneLatest(adapter)
  return adapter
}
