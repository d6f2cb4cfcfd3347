import type { Payload } from 'payload'
import { keepInHand, letGo } from '../database/in-hand.ts'
import { type Claimed, inHandOf } from './claim.ts'

/**
 * Keeps a row ours while it is done, however long that takes, as long as this process lives.
 * @returns what lets it go. Where the database cannot be reached it tries on: the name of a
 * transaction that is over must not stay, since its session is soon another's.
 */
export function keepClaim(
  payload: Payload,
  row: Claimed,
  { lease, now }: { lease: number; now: () => Date },
): () => Promise<void> {
  const inHand = inHandOf(row)
  let isOver = false
  const act = async () => {
    if (!isOver) return keepInHand(payload, inHand, new Date(now().getTime() + lease))
    await letGo(payload, inHand)
    clearInterval(timer)
  }
  const again = () => void act().catch(() => undefined)
  const timer = setInterval(again, lease / 3).unref()
  return async () => {
    isOver = true
    await act().catch(() => undefined)
  }
}
