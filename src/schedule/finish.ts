import type { Payload, PayloadRequest } from 'payload'
import type { Claimed } from './claim.ts'
import type { Held } from './held.ts'
import type { ScheduleState } from './states.ts'

type Asker = { payload: Payload; req?: PayloadRequest }

type Outcome = {
  state: ScheduleState
  error?: string | null
  nextTry?: Date
  doneAt?: Date
  lateBy?: number
} & Partial<Held>

/** Milliseconds from each failed attempt to the next: a hiccup passes soon, an outage within a quarter of an hour. */
export const waits = [2, 5, 15, 60, 240, 600].map((seconds) => seconds * 1000)

/**
 * Writes down what came of a row, in the transaction of `req` if it has one. False, and nothing
 * written, when it is no longer ours.
 */
export async function finishSchedule(
  { payload, req }: Asker,
  { claimedBy, id }: Claimed,
  { doneAt, heldUntil, nextTry, ...outcome }: Outcome,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString()
  const times = { doneAt, heldUntil, nextTry }
  const written: unknown = await payload.db.updateOne({
    collection: 'schedules',
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'running' } },
        { claimedBy: { equals: claimedBy } },
      ],
    },
    data: {
      ...outcome,
      ...Object.fromEntries(
        Object.entries(times).map(([name, time]) => [name, time?.toISOString() ?? null]),
      ),
      ...{ leaseUntil: at, updatedAt: at },
      ...(nextTry ? {} : { nextTry: at }),
    },
    options: { atomic: true },
    ...(req ? { req } : {}),
  })
  return Boolean(written)
}
