import type { Payload } from 'payload'
import { startRounds } from '../rounds.ts'
import { claimMail, type ClaimedMail, dueMail, finishMail } from './claim.ts'
import { isStillTrue } from './still-true.ts'
import type { Transport } from './transport.ts'

type Parts = {
  payload: Payload
  transport: Transport
  clock: () => Date
  onFailure: (error: unknown) => void
  /** Milliseconds between two looks. */
  every?: number
}

export type MailRoom = {
  /** Sends what is due and resolves when that is done. */
  round: () => Promise<void>
  stop: () => Promise<void>
}

const minute = 60_000

/** Milliseconds from each failed attempt to the next: five attempts in a little over two and a half hours. */
export const waits = [minute, 5 * minute, 30 * minute, 120 * minute]

/** Sends what is in the outbox, one letter after the other, and looks for more every five seconds. */
export function openMailRoom(parts: Parts): MailRoom {
  const { every = 5000, onFailure, transport } = parts
  const rounds = startRounds({ act: () => sendDue(parts), every, onFailure })
  return {
    round: rounds.now,
    async stop() {
      transport.close()
      await rounds.stop()
    },
  }
}

async function sendDue({ clock, payload, transport }: Parts): Promise<void> {
  for (const id of await dueMail(payload, clock(), 50)) {
    const letter = await claimMail(payload, id, clock())
    if (letter === null) continue
    await finishMail(payload, letter, await attempt(payload, transport, letter, clock()), clock())
  }
}

async function attempt(payload: Payload, transport: Transport, letter: ClaimedMail, now: Date) {
  const { address, html, id, name, subject, text } = letter
  if (!(await isStillTrue(payload, letter))) return { state: 'needless' as const, error: null }
  try {
    const to = { address, name }
    const state = await transport.send({ id, to, subject, text, ...(html ? { html } : {}) })
    return { state, error: null }
  } catch (error) {
    return outcomeOf(error, letter.tries, now)
  }
}

/** What a server refuses for good (5xx) is not tried again. */
export function outcomeOf(error: unknown, tries: number, now: Date) {
  const wait = waits[tries]
  const said = error instanceof Error ? error.message : String(error)
  if (wait === undefined || isForGood(error)) return { state: 'givenUp' as const, error: said }
  return { state: 'waiting' as const, error: said, nextTry: new Date(now.getTime() + wait) }
}

/** A refused recipient or message; a refused log-in is the operator's to mend, so that is tried again. */
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error)) return false
  const isLogIn = 'code' in error && error.code === 'EAUTH'
  return !isLogIn && Number(error.responseCode) >= 500
}
