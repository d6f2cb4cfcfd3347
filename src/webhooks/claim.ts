import type { Payload, Where } from 'payload'
import { type Delivery, deliverySchema, type Result } from './attempt.ts'
import { openStates } from './delivery-states.ts'

const collection = 'webhookDeliveries'

/** Longer than an attempt can take, in milliseconds: after it another process may take over. */
const lease = 60_000

/** Attempts whose story is kept. */
const mostKept = 50

const isDue = (now: Date): Where[] => [
  { state: { in: openStates } },
  { nextAttemptAt: { less_than_equal: now } },
  { leasedUntil: { less_than_equal: now } },
]

/** The ids of deliveries to these endpoints whose time has come, the longest waiting first. */
export async function dueDeliveries(
  payload: Payload,
  endpoints: string[],
  now: Date,
  limit: number,
): Promise<{ id: string; endpoint: string }[]> {
  if (endpoints.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { and: [...isDue(now), { endpoint: { in: endpoints } }] },
    select: { endpoint: true },
    sort: 'nextAttemptAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ endpoint, id }) =>
    typeof endpoint === 'string' ? [{ id, endpoint }] : [],
  )
}

/** A delivery that is ours until we finish it, or until the lease is over. */
export type Claimed = Delivery & { leasedUntil: string }

/** Takes a delivery that is due, by one conditional update; null when another process was faster. */
export async function claimDelivery(
  payload: Payload,
  id: string,
  now: Date,
): Promise<Claimed | null> {
  const leasedUntil = new Date(now.getTime() + lease).toISOString()
  const taken: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, ...isDue(now)] },
    data: { leasedUntil },
    options: { atomic: true },
  })
  return taken ? { ...deliverySchema.parse(taken), leasedUntil } : null
}

/** Writes down what came of a claimed delivery; nothing when the lease was over and another took it. */
export async function finishDelivery(
  payload: Payload,
  { attempts, id, leasedUntil, tries }: Claimed,
  { attempt, nextAttemptAt, state }: Result,
): Promise<void> {
  await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { leasedUntil: { equals: leasedUntil } }] },
    data: {
      state,
      status: attempt.status,
      tries: tries + 1,
      attempts: [...attempts, attempt].slice(-mostKept),
      nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
      leasedUntil: attempt.at,
      updatedAt: attempt.at,
    },
    options: { atomic: true },
  })
}

/** Makes a delivery due at once and gives it all its attempts again. */
export async function renewDelivery(payload: Payload, id: string, now: Date): Promise<void> {
  const at = now.toISOString()
  const data = { state: 'pending', tries: 0, nextAttemptAt: at, leasedUntil: at }
  await payload.db.updateOne({ collection, id, data, returning: false })
}
