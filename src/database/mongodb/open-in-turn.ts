import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { wrapOperations } from '../operations.ts'
import { type OpenTransaction, transactionIn } from '../transactions.ts'

/** Milliseconds others wait for the first. One that is part of the first would wait for itself. */
const patience = 20

/**
 * MongoDB opens a transaction with its first command. Payload's hooks send several at once, and one
 * that overtakes the first is refused: so the others wait until the first has been answered.
 */
export function openInTurn(adapter: MongooseAdapter): void {
  const opening = new WeakMap<OpenTransaction, Promise<unknown>>()
  wrapOperations(adapter, (operation) => async (...args) => {
    const transaction = await transactionIn(args[0])
    if (transaction === undefined) return operation.apply(adapter, args)
    const first = opening.get(transaction)
    if (first !== undefined) {
      await Promise.race([first, pause(patience, undefined, { ref: false })])
      return operation.apply(adapter, args)
    }
    const done = Promise.withResolvers<void>()
    opening.set(transaction, done.promise)
    try {
      return await operation.apply(adapter, args)
    } finally {
      done.resolve()
    }
  })
}
