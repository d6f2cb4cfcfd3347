import type { PayloadRequest } from 'payload'
import { openTransaction, perform } from './transactions.ts'

/**
 * Does `act` once the request's transaction is committed, and never if it rolls back; at once when
 * there is none. An act that fails is logged: it cannot undo the commit any more.
 */
export function afterCommit(req: PayloadRequest, act: () => void | Promise<void>): void {
  const { payload, transactionID: given } = req
  const arrange = (id: number | string | null | undefined) => {
    const transaction = openTransaction(id)
    if (transaction) transaction.afterCommit.push(act)
    else perform(act, payload.logger)
  }
  if (given instanceof Promise) void given.then(arrange)
  else arrange(given)
}
