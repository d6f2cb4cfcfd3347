import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { keptColliding } from '../faults.ts'
import { wrapOperations } from '../operations.ts'
import { type OpenTransaction, transactionIn, transactionOf } from '../transactions.ts'
import { isConflict } from './conflict.ts'
import { safely } from './safely.ts'

type Session = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>
type Repeatable = number | null | undefined

/** How often a transaction that has only claimed so far is begun again. */
const tries = 8

const writing = /^(create|update|upsert|delete)/

/** Notes which transactions have written: such a one cannot begin again behind Payload's back. */
export function noteWrites(adapter: MongooseAdapter): void {
  wrapOperations(adapter, (operation, name) => async (...args) => {
    if (writing.test(name)) await noteWrite(args[0])
    return operation.apply(adapter, args)
  })
}

async function noteWrite(args: unknown): Promise<void> {
  const transaction = await transactionIn(args)
  if (transaction) transaction.wrote = true
}

/**
 * Makes a write that may meet the write of another process. MongoDB then gives up the whole
 * transaction; as long as it holds nothing but such writes, it begins again and repeats them.
 * @throws APIError 503 `write-conflict` when that does not help.
 */
export async function orBeginAgain<Result extends Repeatable>(
  adapter: MongooseAdapter,
  req: PayloadRequest,
  act: (session: Session | undefined) => Promise<Result>,
): Promise<Result> {
  const transaction = await transactionOf(req)
  const session = transaction && (await sessionOf(adapter, req))
  if (!transaction || !session) return act(undefined)
  for (let attempt = 1; ; attempt++) {
    try {
      if (attempt > 1) await repeat(transaction, session)
      const result = await act(session)
      transaction.repeatable.push({ act: () => act(session), result })
      return result
    } catch (error) {
      if (!isConflict(error)) throw error
      if (transaction.wrote || attempt === tries) throw keptColliding(error)
    }
    await pause(Math.random() * 20 * attempt)
  }
}

async function repeat({ repeatable }: OpenTransaction, session: Session): Promise<void> {
  if (session.inTransaction()) await session.abortTransaction()
  session.startTransaction(safely)
  for (const { act, result } of repeatable) {
    if ((await act()) !== result) throw keptColliding()
  }
}

async function sessionOf(
  { sessions }: MongooseAdapter,
  { transactionID }: PayloadRequest,
): Promise<Session | undefined> {
  const id = await transactionID
  return id === undefined || id === null ? undefined : sessions[id]
}
