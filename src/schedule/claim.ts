import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { type InHand, letGo, readInHand, takeInHand } from '../database/in-hand.ts'
import { type Row, rowSchema } from './row.ts'
import { openStates } from './states.ts'

const collection = 'schedules'

/**
 * Milliseconds after which another process takes over from one that died: a publication may be five
 * seconds late at the most. Nothing rests on it: what is done and that it is done are one
 * transaction, so of two who do it at once one fails.
 */
export const lease = 3_000

/** A row that is to be done, and from when on somebody may take it. */
export type Open = { id: string; attempts: number; from: Date }

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
  const rows = docs.map((doc) => openSchema.parse(doc))
  const running = rows.filter(({ state }) => state === 'running')
  const inHand = await readInHand(
    payload,
    running.map(({ id }) => nameOf(id)),
  )
  return rows.map(({ attempts, id, leaseUntil, nextTry }) => {
    const times = [nextTry, leaseUntil, inHand.get(nameOf(id)) ?? leaseUntil]
    const from = new Date(Math.max(...times.map((time) => time.getTime())))
    return { id, attempts, from }
  })
}

/** A row that is ours until we finish it, or until somebody takes it after the lease. */
export type Claimed = Row & { claimedBy: string }

/** What a process has in hand while it does a row. */
export const inHandOf = ({ claimedBy, id }: Pick<Claimed, 'id' | 'claimedBy'>): InHand => ({
  name: nameOf(id),
  holder: claimedBy,
})

const nameOf = (id: string): string => `schedules/${id}`

type By = { holder: string; now: Date; lease?: number | undefined }

/** Takes a row that is due, by one conditional update; null when another process was faster. */
export async function claimSchedule(
  payload: Payload,
  { attempts, id }: Open,
  { holder, lease: ms = lease, now }: By,
): Promise<Claimed | null> {
  const claimedBy = `${holder} ${crypto.randomUUID()}`
  const until = new Date(now.getTime() + ms)
  const inHand = inHandOf({ id, claimedBy })
  if (!(await takeInHand(payload, inHand, { now, until }))) return null
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
      leaseUntil: until.toISOString(),
    },
    options: { atomic: true },
  })
  if (taken) return { ...rowSchema.parse(taken), attempts: attempts + 1, claimedBy }
  await letGo(payload, inHand)
  return null
}
