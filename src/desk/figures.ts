import type { CollectionSlug, Payload, Where } from 'payload'
import { startRounds } from '../rounds.ts'
import { listedSchema } from '../schedule/row.ts'
import { openStates } from '../schedule/states.ts'
import { stillFailing } from '../schedule/still-failing.ts'

/** What the desk's own work has still to do, and what it could not do. */
export type DeskFigures = {
  schedules: { waiting: number; late: number; failed: number }
  mail: { waiting: number; failed: number; givenUp: number }
}

export type Counting = {
  /** As they were when they were last counted. */
  figures: () => DeskFigures
  /** Counts now. */
  round: () => Promise<void>
  stop: () => Promise<void>
}

type Parts = {
  payload: Payload
  clock: () => Date
  onFailure: (error: unknown) => void
  /** Milliseconds between two countings. */
  every?: number
}

/** As late as nothing may be, in milliseconds. */
const late = 5_000

/** Failures looked at; more are no news. */
const mostFailed = 500

/** Counts what waits, is late or has failed every ten seconds. */
export function countDeskWork({ clock, every = 10_000, onFailure, payload }: Parts): Counting {
  let counted: DeskFigures = {
    schedules: { waiting: 0, late: 0, failed: 0 },
    mail: { waiting: 0, failed: 0, givenUp: 0 },
  }
  const rounds = startRounds({
    every,
    onFailure,
    act: async () => {
      counted = await count(payload, clock())
    },
  })
  return { figures: () => counted, round: rounds.now, stop: rounds.stop }
}

async function count(payload: Payload, now: Date): Promise<DeskFigures> {
  const before = (by: number) => new Date(now.getTime() - by).toISOString()
  const isOpen: Where = { state: { in: openStates } }
  const inState = (state: string): Where => ({ state: { equals: state } })
  const many = async (collection: CollectionSlug, ...and: Where[]): Promise<number> =>
    (await payload.count({ collection, where: { and }, overrideAccess: true })).totalDocs
  return {
    schedules: {
      waiting: await many('schedules', isOpen),
      late: await many('schedules', isOpen, { at: { less_than: before(late) } }),
      failed: await countFailed(payload),
    },
    mail: {
      waiting: await many('outgoingMail', inState('waiting'), { tries: { equals: 0 } }),
      failed: await many('outgoingMail', inState('waiting'), { tries: { greater_than: 0 } }),
      givenUp: await many('outgoingMail', inState('givenUp')),
    },
  }
}

/** What failed and nobody has dealt with. */
async function countFailed(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: { state: { equals: 'failed' } },
    sort: '-at',
    limit: mostFailed,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const failed = docs.map((doc) => listedSchema.parse(doc))
  return (await stillFailing({ payload }, failed)).length
}
