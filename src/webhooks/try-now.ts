import { setTimeout as delay } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { deliver } from './deliver.ts'

/** Milliseconds somebody at a screen waits; the attempt itself goes on. */
const patience = 8000

/**
 * Attempts a delivery while somebody waits and answers what came of it:
 * `{ id, state, status, error }`, with the state `pending` when that takes too long.
 */
export async function tryNow({ payload }: PayloadRequest, id: string): Promise<Response> {
  const sender = { payload, allowed: env.webhooksAllowPrivate, clock: () => new Date() }
  const attempt = deliver(sender, id)
  attempt.catch((err: unknown) => payload.logger.error({ err }, 'Could not deliver'))
  const result = await Promise.race([attempt, delay(patience, null, { ref: false })])
  const { error = null, status = null } = result?.attempt ?? {}
  return Response.json({ id, state: result?.state ?? 'pending', status, error })
}
