import { setImmediate as breathe } from 'node:timers/promises'
import type { Parts } from '../asking.ts'

/**
 * Does a piece of work in its turn and has the client pay for it. Answers after how many
 * milliseconds to come again when it cannot be done now, and 0 when it was done.
 */
export type InTurn = (work: () => void) => Promise<number>

/** Milliseconds after which to look whether there is less to do. */
const whenBusy = 1_000

/** How a client gets what is made for it bit by bit, each bit costing about `cost` units. */
export function inTurnOf(
  { limits, clock }: Pick<Parts, 'limits' | 'clock'>,
  client: string,
  cost: number,
): InTurn {
  return async (work) => {
    if (limits === undefined) {
      await breathe()
      work()
      return 0
    }
    if (limits.refuses(cost)) return whenBusy
    const taken = limits.take(client, cost, clock())
    if (taken?.kind === 'refused') return taken.retryIn * 1_000
    const served = await limits.line.join(cost, async () => timed(work))
    if (served.kind === 'done') limits.settle(client, cost, served.value, clock())
    else limits.giveBack(client, cost, clock())
    return served.kind === 'done' ? 0 : whenBusy
  }
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
