import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { daily } from './daily.ts'
import { type Counting, countDeskWork } from './desk/figures.ts'
import type { Env } from './env.ts'
import { openMailRoom } from './mail/mail-room.ts'
import { tellOfRightsEnding } from './mail/rights-ending.ts'
import { openTransport } from './mail/transport.ts'
import { openRunner } from './schedule/runner.ts'

type Parts = {
  payload: Payload
  env: Pick<Env, 'mail' | 'production' | 'publicUrl'>
  log: Logger
  clock: () => Date
}

export type DeskWork = { figures: Counting['figures']; stop: () => Promise<void> }

/** What the desk does by itself: does what is scheduled, sends its mail, and looks daily for rights that end. */
export function openDeskWork({ clock, env, log, payload }: Parts): DeskWork {
  const mailRoom = openMailRoom({
    payload,
    transport: openTransport({ ...env, log }),
    clock,
    onFailure: (err) => log.error({ err }, 'Could not send mail; it is tried again'),
  })
  const runner = openRunner({ payload, log, clock })
  const stopLooking = daily({
    act: (now) => tellOfRightsEnding(payload, now),
    onFailure: (err) => log.error({ err }, 'Could not look for rights that end'),
  })
  const counting = countDeskWork({
    payload,
    clock,
    onFailure: (err) => log.error({ err }, 'Could not count schedules and mail'),
  })
  return {
    figures: counting.figures,
    async stop() {
      await Promise.all([stopLooking(), runner.stop(), counting.stop()])
      await mailRoom.stop()
    },
  }
}
