import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { nobodyWaits } from '../faults.ts'
import { createTurnQueue, type TurnQueue } from '../queue.ts'
import { keepUntilEnd, type OpenTransaction, transactionOf } from '../transactions.ts'
import { takeLease } from './lease.ts'

/** Longer than whoever has the turn waits for another process. */
const patienceMs = 9_000

/** The turns of this process, each while somebody holds it or waits for it. */
const queues = new Map<string, { queue: TurnQueue; users: number }>()

/** Takes the turn of a name among the transactions of this process and of all others. */
export async function holdTurnEverywhere(
  adapter: MongooseAdapter,
  req: PayloadRequest,
  name: string,
): Promise<void> {
  const transaction = await transactionOf(req)
  if (!transaction || transaction.turns.has(name)) return
  await holdTurn(transaction, name)
  if (transaction.over) return
  await keepUntilEnd(transaction, await takeLease(adapter, name))
}

/** Waits until no other transaction of this process holds the turn; holds it until this one ends. */
export async function holdTurn(transaction: OpenTransaction, name: string): Promise<void> {
  if (transaction.turns.has(name)) return
  transaction.turns.add(name)
  const entry = queues.get(name) ?? { queue: createTurnQueue(patienceMs), users: 0 }
  queues.set(name, entry)
  entry.users += 1
  const leave = () => {
    entry.users -= 1
    if (entry.users === 0) queues.delete(name)
  }
  try {
    const turn = await entry.queue.take()
    if (transaction.deadline?.isOver()) {
      turn.release()
      throw nobodyWaits()
    }
    await keepUntilEnd(transaction, () => {
      turn.release()
      leave()
    })
  } catch (error) {
    leave()
    throw error
  }
}
