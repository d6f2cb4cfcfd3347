import type { Payload } from 'payload'
import { z } from 'zod'
import { isMongo } from '../database/kind.ts'

/**
 * Milliseconds by which the clock of the database is ahead of ours, so that all processes go by one
 * clock. A SQLite file has none but ours.
 */
export async function databaseAhead({ db }: Pick<Payload, 'db'>): Promise<number> {
  if (!isMongo(db)) return 0
  const asked = Date.now()
  const said = await db.connection.db?.admin().command({ hello: 1 })
  const answered = Date.now()
  const { data } = z.object({ localTime: z.date() }).safeParse(said)
  return data ? data.localTime.getTime() - (asked + answered) / 2 : 0
}

/** A difference within which two clocks count as one, in milliseconds: finer is the network's. */
const tolerance = 250

export type OneClock = {
  now: () => Date
  /** Compares again, when that is due. */
  compare: () => Promise<void>
}

type Parts = {
  payload: Pick<Payload, 'db' | 'logger'>
  clock: () => Date
  ahead?: typeof databaseAhead
}

const every = 10_000

/** Beyond that somebody should set the clock, in milliseconds. */
const worrying = 2_000

/** The clock of the database, as seen from here; compared anew every ten seconds. */
export function openClock({ ahead = databaseAhead, clock, payload }: Parts): OneClock {
  let by = 0
  let compared: number | null = null
  return {
    now: () => new Date(clock().getTime() + by),
    async compare() {
      const at = performance.now()
      if (compared !== null && at - compared < every) return
      const found = await ahead(payload)
      compared = at
      const next = Math.abs(found) < tolerance ? 0 : found
      if (Math.abs(next) > worrying && Math.abs(next - by) > worrying)
        payload.logger.warn(
          `The clock of this machine and that of the database are ${Math.round(Math.abs(next) / 1000)} s apart: schedules go by the database's. Set the clocks.`,
        )
      by = next
    },
  }
}
