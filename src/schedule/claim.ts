import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { endAbandoned, nameOfTransaction } from '../database/abandoned.ts'
import { type Row, rowSchema } from './row.ts'
import { openStates } from './states.ts'

const collection = 'schedules'

/**
 * Milliseconds after which another process takes over from one that died: a publication may be five
 * seconds late at the most. It may be short because nothing rests on it: what is done and that it is
 * done are one transaction, so of two who do it at once one fails.
 */
export const lease = 3_000

/** A row that is to be done, and from when on somebody may take it. */
export type Open = { id: string; attempts: number; from: Date; isRunning: boolean }

const openSchema = z.object({
  id: z.string(),
  attempts: z.number().catch(0),
  state: z.string(),
  nextTry: z.coerce.date(),
  leaseUntil: z.coerce.date(),
})

/** What is to be done next, the earliest first. */
export async function openSchedules(payload: Payload, limit: number): Promise<Open[]> {
  const { docs } = await payload.find({
    collection,
    where: { state: { in: openStates } },
    select: { state: true, nextTry: true, leaseUntil: true, attempts: true },
    sort: 'nextTry',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => {
    const { attempts, id, leaseUntil, nextTry, state } = openSchema.parse(doc)
    const from = new Date(Math.max(nextTry.getTime(), leaseUntil.getTime()))
    return { id, attempts, from, isRunning: state === 'running' }
  })
}

/** A row that is ours until we finish it, or until somebody takes it after the lease. */
export type Claimed = Row & { claimedBy: string }

const beganSchema = z.object({ transaction: z.string().nullish() })

/** Takes a row that is due, by one conditional update; null when another process was faster. */
export async function claimSchedule(
  payload: Payload,
  { attempts, id, isRunning }: Open,
  holder: string,
  now: Date,
): Promise<Claimed | null> {
  const claimedBy = `${holder} ${crypto.randomUUID()}`
  const free: Where[] = [
    { state: { in: openStates } },
    { nextTry: { less_than_equal: now } },
    { leaseUntil: { less_than_equal: now } },
  ]
  const taken: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, ...free] },
    data: {
      ...{ state: 'running', attempts: attempts + 1, claimedBy },
      leaseUntil: new Date(now.getTime() + lease).toISOString(),
    },
    options: { atomic: true },
  })
  if (!taken) return null
  const { transaction } = beganSchema.parse(taken)
  if (isRunning && transaction) await endAbandoned({ payload }, transaction)
  return { ...rowSchema.parse(taken), attempts: attempts + 1, claimedBy }
}

/** Notes in which transaction it is being done, for whoever has to go on with it. */
export async function noteTransaction(
  { payload, req }: { payload: Payload; req: PayloadRequest },
  { claimedBy, id }: Claimed,
): Promise<void> {
  const transaction = await nameOfTransaction(req)
  if (transaction === null) return
  await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { claimedBy: { equals: claimedBy } }] },
    data: { transaction },
    options: { atomic: true },
  })
}
