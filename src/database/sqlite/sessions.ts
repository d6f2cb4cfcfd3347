import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Transactions = {
  beginTransaction(): Promise<string>
  commitTransaction(id: TransactionId): Promise<void>
  rollbackTransaction(id: TransactionId): Promise<void>
}

type TransactionId = number | string | Promise<number | string>

/**
 * Payload's three functions of a transaction. Its own swallow an error of COMMIT and so acknowledge
 * what was never saved; these hand it to the caller.
 */
export function honestTransactions(adapter: SQLiteAdapter): Transactions {
  const end = async (given: TransactionId) => {
    const id = await given
    const session = adapter.sessions[id]
    delete adapter.sessions[id]
    return session
  }
  return {
    async beginTransaction() {
      const id = randomUUID()
      await adapter.initializing
      Object.assign(adapter.sessions, { [id]: await openSession(adapter) })
      return id
    },
    async commitTransaction(id) {
      await (await end(id))?.resolve()
    },
    async rollbackTransaction(id) {
      await (await end(id))?.reject()
    },
  }
}

/** Drizzle wants a function that does all the work of a transaction; ours waits for the verdict. */
async function openSession({ drizzle }: SQLiteAdapter) {
  const begun = Promise.withResolvers<unknown>()
  const verdict = Promise.withResolvers<void>()
  const done = drizzle.transaction(async (db) => {
    begun.resolve(db)
    await verdict.promise
  })
  done.catch(begun.reject)
  return {
    db: await begun.promise,
    resolve: () => {
      verdict.resolve()
      return done
    },
    reject: async () => {
      verdict.reject(new Error('rolled back'))
      await done.catch(() => undefined)
    },
  }
}
