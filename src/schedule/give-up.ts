import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { moveStory } from '../articles/move.ts'
import { inEveryLanguage } from '../fields/in-every-language.ts'
import type { Said } from '../fields/refuse.ts'
import { notify } from '../mail/notify.ts'
import { recipientsFor } from '../mail/recipients.ts'
import { asProgram } from './as-program.ts'
import type { Claimed } from './claim.ts'
import { finishSchedule } from './finish.ts'
import { standingOf } from './standing.ts'

/**
 * Ends a row as failed and writes to whoever made it, or the desk where nobody would read that, in
 * one transaction. The article is approved again instead of scheduled, where that is still so.
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
    const outcome = { state: 'failed', error: inEveryLanguage(why) } as const
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
  const maker = by === null ? [] : [by]
  await notify(req, (await reads(req, maker)) ? maker : 'desk', notice)
}

/** Whether one of these is there to read it and wants to. */
async function reads(req: PayloadRequest, people: string[]): Promise<boolean> {
  const among = { id: { in: people } }
  const found = await recipientsFor({ payload: req.payload, req }, 'scheduleFailed', among)
  return found.length > 0
}
