import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { mongoNotReached } from '../faults.ts'
import { isMongo } from '../kind.ts'
import { keepOneLatest } from '../latest.ts'
import { speakPlainly } from '../operations.ts'
import { watchTransactions } from '../transactions.ts'
import { openInTurn } from './open-in-turn.ts'
import { noteWrites } from './restart.ts'
import { safely } from './safely.ts'
import { told, toldAtCommit } from './told.ts'

/** Milliseconds for an answer of the server, each time it is asked. */
const patience = 5_000

/**
 * Payload's MongoDB adapter, asking for acknowledged, journaled majority writes. Transactions need a
 * replica set; without `replicaSet` in the URL they are off, which is said once.
 */
export function mongoDatabase(url: string): DatabaseAdapterObj {
  const base = mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: safely,
    connectOptions: {
      ...safely,
      connectTimeoutMS: patience,
      serverSelectionTimeoutMS: patience,
      socketTimeoutMS: patience,
      waitQueueTimeoutMS: patience,
    },
  })
  return { ...base, init: ({ payload }) => overMongo(base.init({ payload })) }
}

function overMongo(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter {
  if (!isMongo(adapter)) throw new Error('Payload made another adapter than MongoDB’s.')
  const { commitTransaction, connect } = adapter
  let isWatched = false
  adapter.connect = async (options) => {
    await reach(adapter)
    await connect?.call(adapter, options)
    if (isWatched) return
    isWatched = true
    const { replicaSet } = adapter.connection.getClient().options
    if (!replicaSet) adapter.payload.logger.warn(withoutTransactions)
    watchTransactions(adapter)
  }
  adapter.commitTransaction = async (id) => {
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      throw toldAtCommit(error)
    }
  }
  speakPlainly(adapter, told)
  noteWrites(adapter)
  openInTurn(adapter)
  keepOneLatest(adapter)
  return adapter
}

/** Connects before Payload does, which would print a page of the driver's own words on a failure. */
async function reach({ connectOptions, connection, url }: MongooseAdapter): Promise<void> {
  if (!url) return
  try {
    await connection.openUri(url, { autoIndex: true, ...connectOptions })
  } catch (error) {
    throw mongoNotReached(connection.host ?? new URL(url).host, error)
  }
}

const withoutTransactions =
  'DATABASE_URL names no replica set, so MongoDB runs without transactions: a crash in the middle of a save can leave it half written, and of two saves at one moment both may get the same room, the same address, the same edition of a series or the same picture. Add ?replicaSet=… to the URL.'
