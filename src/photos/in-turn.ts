import { availableParallelism } from 'node:os'
import type { PayloadRequest } from 'payload'
import { keepUntilEnd, transactionOf } from '../database/transactions.ts'
import { placesFor } from './places.ts'

/**
 * Pictures at one moment: half of the processors are left to those who read and write meanwhile, and
 * more than four would only keep each save open for longer.
 */
export function picturesAtOnce(processors: number): number {
  return Math.min(4, Math.max(1, Math.floor(processors / 2)))
}

const { enter, leave } = placesFor(picturesAtOnce(availableParallelism()))

/** In a transaction's list of turns, so that several pictures of one save take one place. */
const place = 'pictures'

/**
 * Works on a picture when few enough others are worked on, first come, first served. The place is
 * kept until the save ends, or the work where there is no transaction.
 */
export async function inTurn<Result>(
  req: Pick<PayloadRequest, 'transactionID'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const transaction = await transactionOf(req)
  if (transaction?.turns.has(place)) return work()
  transaction?.turns.add(place)
  await enter()
  if (transaction) await keepUntilEnd(transaction, leave)
  try {
    return await work()
  } finally {
    if (!transaction) leave()
  }
}
