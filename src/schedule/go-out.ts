import { setTimeout as delay } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { APIError, commitTransaction, initTransaction, killTransaction } from 'payload'
import { moveStory } from '../articles/move.ts'
import { noteTransaction } from '../database/in-hand.ts'
import type { Said } from '../fields/refuse.ts'
import { sayLocalTime } from '../programme/local-time.ts'
import { type Claimed, inHandOf } from './claim.ts'
import { finishSchedule } from './finish.ts'
import { lookAtStory } from './look-at-story.ts'
import { asProgram } from './as-program.ts'
import { wordsOf } from './problem.ts'
import { refusedFor } from './refused-for.ts'

/**
 * What came of an attempt: `lost` when another process did it, `refused` when it will be refused
 * again, `failed` when it may work later.
 */
export type Attempt =
  | { kind: 'done' }
  | { kind: 'lost' }
  | { kind: 'refused'; why: Said }
  | { kind: 'failed'; why: Said; error: unknown }

/** How often saves of others at the same moment are waited for, and for how many milliseconds. */
const patience = { tries: 4, wait: 250 }

/**
 * Publishes or unpublishes what a row says. That it is done is written in the same transaction, so
 * however often this is begun, by whomever, and wherever it dies, it is done once.
 */
export async function goOut(payload: Payload, row: Claimed, now: () => Date): Promise<Attempt> {
  for (let nth = 1; ; nth++) {
    const attempt = await attemptOnce(payload, row, now)
    const isLast = nth === patience.tries || attempt.kind !== 'failed'
    if (isLast || !isColliding(attempt.error)) return attempt
    await delay(patience.wait * (0.5 + Math.random()))
  }
}

async function attemptOnce(payload: Payload, row: Claimed, now: () => Date): Promise<Attempt> {
  const req = await asProgram(payload, whyOf(row))
  try {
    const held = await lookAtStory(req, row, now())
    await initTransaction(req)
    await noteTransaction(req, inHandOf(row))
    await moveStory(req, moveOf(row))
    const doneAt = now()
    const lateBy = Math.max(0, doneAt.getTime() - row.at.getTime())
    const outcome = { state: 'done', doneAt, lateBy, error: null, ...held } as const
    if (!(await finishSchedule({ payload, req }, row, outcome, doneAt))) return await lost(req)
    await commitTransaction(req)
    return { kind: 'done' }
  } catch (error) {
    await killTransaction(req)
    const why = refusedFor(error)
    return why === null ? { kind: 'failed', why: wordsOf(error), error } : { kind: 'refused', why }
  }
}

async function lost(req: PayloadRequest): Promise<Attempt> {
  await killTransaction(req)
  return { kind: 'lost' }
}

function moveOf({ act, article, revision }: Claimed) {
  if (act === 'unpublish' || revision === null) return { id: article, act }
  return { id: article, act, revision }
}

/** What the audit log gives as the reason. */
function whyOf({ at, byName, zone }: Claimed): Said {
  const time = sayLocalTime(at, zone)
  return {
    en: `Scheduled for ${time} (${zone})${byName ? ` by ${byName}` : ''}`,
    zh: `${byName ? `${byName} ` : ''}排期于 ${time}（${zone}）`,
  }
}

/** Somebody else saves the article, or the row, at this very moment. */
function isColliding(error: unknown): boolean {
  return error instanceof APIError && error.status === 503
}
