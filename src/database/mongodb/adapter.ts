import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { watchTransactions } from '../transactions.ts'

const patience = 5_000

/**
 * Payload's MongoDB adapter, asking for acknowledged, journaled majority writes. Transactions need a
 * replica set; without `replicaSet` in the URL they are off, which is said once.
 */
export function mongoDatabase(url: string): DatabaseAdapterObj {
  const transactions = new URL(url).searchParams.has('replicaSet') || url.startsWith('mongodb+srv:')
  const stock = mongooseAdapter({
    url,
    ensureIndexes: true,
    autoPluralization: false,
    transactionOptions: transactions
      ? { readConcern: { level: 'majority' }, writeConcern: { w: 'majority', journal: true } }
      : false,
    connectOptions: {
      serverSelectionTimeoutMS: patience,
      connectTimeoutMS: patience,
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
    },
  })
  return {
    ...stock,
    init(args) {
      if (!transactions)
        args.payload.logger.warn(
          'DATABASE_URL names no replica set, so MongoDB runs without transactions: a crash in the middle of a save can leave it half written. Add ?replicaSet=… to the URL.',
        )
      const adapter = stock.init(args)
      watchTransactions(adapter)
      return adapter
    },
  }
}
