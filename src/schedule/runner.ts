import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { isMongo } from '../database/kind.ts'
import { inEveryLanguage } from '../fields/in-every-language.ts'
import { startRounds } from '../rounds.ts'
import { hearBell } from './bell.ts'
import { type Claimed, claimSchedule, lease, type Open, openSchedules } from './claim.ts'
import { openClock } from './clock.ts'
import { finishSchedule, waits } from './finish.ts'
import { giveUp } from './give-up.ts'
import { type Attempt, goOut } from './go-out.ts'
import { keepClaim } from './keep.ts'

type Parts = {
  payload: Payload
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  clock: () => Date
  /** How much one clock is ahead of the other; asks the database unless said. */
  ahead?: Parameters<typeof openClock>[0]['ahead']
  /** Milliseconds between two looks when nothing is due and nobody rings. */
  every?: number
  /** Milliseconds after which others take over what this process has in hand, should it die. */
  lease?: number
}

export type Runner = {
  /** Does what is due and resolves when that is done. */
  round: () => Promise<void>
  /** Lets what is under way finish. */
  stop: () => Promise<void>
}

type Work = Parts & { holder: string; now: () => Date; inHand: Map<string, Promise<void>> }

/**
 * Does what is scheduled at its time. It sleeps until the next time it knows of, is woken by what
 * this process schedules, and looks besides for what other processes scheduled or left undone.
 */
export function openRunner(parts: Parts): Runner {
  const { payload } = parts
  const { compare, now } = openClock(parts)
  const inHand = new Map<string, Promise<void>>()
  const work: Work = { ...parts, holder: randomUUID(), now, inHand }
  const rounds = startRounds({
    every: parts.every ?? usualWait(payload),
    onFailure: (err) => parts.log.error({ err }, 'Could not look at what is scheduled'),
    act: async () => {
      await compare()
      return beginDue(work, () => rounds.wake())
    },
  })
  const stopHearing = hearBell(rounds.wake)
  // What came due while no process was at work waits for no interval.
  rounds.wake()
  return {
    async round() {
      await rounds.now()
      while (inHand.size > 0) {
        await Promise.all(inHand.values())
        await rounds.now()
      }
    },
    async stop() {
      stopHearing()
      await rounds.stop()
      await Promise.all(inHand.values())
    },
  }
}

/** Nobody else can schedule in a SQLite file; beside other processes five seconds are the limit. */
const usualWait = ({ db }: Payload): number => (isMongo(db) ? 2_000 : 30_000)

/** At once: SQLite has one writer anyway. */
const most = ({ db }: Payload): number => (isMongo(db) ? 4 : 1)

/** Looked at in one go. */
const page = 40

/** Begins what is due and there is room for. Answers in how many milliseconds there is more. */
async function beginDue(work: Work, done: () => void): Promise<number | void> {
  const { inHand, now, payload } = work
  const open = (await openSchedules(payload, page)).filter(({ id }) => !inHand.has(id))
  const [due, later] = [
    open.filter(({ from }) => from <= now()),
    open.filter(({ from }) => from > now()),
  ]
  for (const next of due.slice(0, Math.max(0, most(payload) - inHand.size))) {
    const task = doOne(work, next).finally(() => {
      inHand.delete(next.id)
      done()
    })
    inHand.set(next.id, task)
  }
  const first = Math.min(...later.map(({ from }) => from.getTime()))
  const wait = Math.max(1, first - now().getTime())
  return Math.min(wait, work.every ?? usualWait(payload))
}

/** After something nobody expected, in milliseconds: whatever fails at once must not be tried at once. */
const rest = 1_000

async function doOne(work: Work, open: Open): Promise<void> {
  const { holder, log, now, payload } = work
  try {
    const row = await claimSchedule(payload, open, { holder, now: now(), lease: work.lease })
    if (row !== null) await doClaimed(work, row)
  } catch (err) {
    log.error({ err, schedule: open.id }, 'A schedule could not be done; it is tried again')
    await delay(rest, undefined, { ref: false })
  }
}

async function doClaimed(work: Work, row: Claimed): Promise<void> {
  const { now, payload } = work
  const letGo = keepClaim(payload, row, { lease: work.lease ?? lease, now })
  try {
    await note(work, row, await goOut(payload, row, now))
  } finally {
    await letGo()
  }
}

async function note({ log, now, payload }: Work, row: Claimed, attempt: Attempt): Promise<void> {
  const about = { schedule: row.id, article: row.article, act: row.act }
  if (attempt.kind === 'done') return log.info(about, 'Done as scheduled')
  if (attempt.kind === 'lost') return
  const wait = attempt.kind === 'failed' ? waits[row.attempts - 1] : undefined
  if (attempt.kind === 'failed') log.warn({ ...about, err: attempt.error }, 'A schedule failed')
  if (wait === undefined) return giveUp(payload, row, attempt.why, now())
  const at = now()
  const nextTry = new Date(at.getTime() + wait)
  const outcome = { state: 'waiting', error: inEveryLanguage(attempt.why), nextTry } as const
  await finishSchedule({ payload }, row, outcome, at)
}
