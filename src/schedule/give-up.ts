import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { moveStory } from '../articles/move.ts'
import type { Said } from '../fields/refuse.ts'
import { notify } from '../mail/notify.ts'
import { asProgram } from './as-program.ts'
import type { Claimed } from './claim.ts'
import { finishSchedule } from './finish.ts'
import { problemOf } from './problem.ts'
import { standingOf } from './standing.ts'

/**
 * Ends a row as failed and writes to whoever made it, in one transaction. The article is approved
 * again instead of scheduled, where that is still so.
 */
export async function giveUp(payload: Payload, row: Claimed, why: Said, now: Date): Promise<void> {
  const standing = await standingOf({ payload }, row.article)
  const isWaiting = row.act === 'publish' && standing?.stage === 'scheduled'
  try {
    await end(payload, row, { why, now, isWaiting })
  } catch (error) {
    if (!isWaiting) throw error
    await end(payload, row, { why, now, isWaiting: false })
  }
}

type End = { why: Said; now: Date; isWaiting: boolean }

async function end(payload: Payload, row: Claimed, { isWaiting, now, why }: End): Promise<void> {
  const req = await asProgram(payload, why)
  await initTransaction(req)
  try {
    const outcome = { state: 'failed', error: problemOf(why) } as const
    if (await finishSchedule({ payload, req }, row, outcome, now)) {
      if (isWaiting) await moveStory(req, { id: row.article, act: 'unschedule' })
      await tell(req, row, why)
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function tell(req: PayloadRequest, row: Claimed, why: Said): Promise<void> {
  const { act, article, at, by, title, zone } = row
  const about = { id: article, title: title ?? article }
  const notice = { kind: 'scheduleFailed', act, article: about, at, zone, why } as const
  await notify(req, by === null ? 'desk' : [by], notice)
}
