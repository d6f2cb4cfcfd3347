import type { Payload } from 'payload'
import type { DeliveryState } from './delivery-states.ts'

/** How many deliveries are in each of the states that are not the end everybody hopes for. */
export type Queue = Record<Exclude<DeliveryState, 'delivered'>, number>

/** The figures as they were when they were last counted. */
export type Counting = { queue: () => Queue; count: (now: Date) => Promise<void> }

/** Milliseconds between two countings, however much is sent. */
const rest = 2_000

export function countQueue(payload: Payload): Counting {
  let counted: { queue: Queue; at: number } | null = null
  const inState = async (state: DeliveryState): Promise<number> => {
    const { totalDocs } = await payload.count({
      collection: 'webhookDeliveries',
      where: { state: { equals: state } },
      overrideAccess: true,
    })
    return totalDocs
  }
  return {
    queue: () => counted?.queue ?? { pending: 0, failed: 0, givenUp: 0 },
    async count(now) {
      if (counted && Math.abs(now.getTime() - counted.at) < rest) return
      const [pending, failed, givenUp] = [
        await inState('pending'),
        await inState('failed'),
        await inState('givenUp'),
      ]
      counted = { queue: { pending, failed, givenUp }, at: now.getTime() }
    },
  }
}
