import type { Payload } from 'payload'
import type { Result } from './attempt.ts'
import { isHopeless } from './backoff.ts'
import type { Listener } from './listeners.ts'
import type { PauseReason } from './standing.ts'

/**
 * Counts failures in a row, and pauses an endpoint that says it is gone or that has failed for too
 * long. A pause is a save like any other: it is in the audit log.
 */
export async function noteResult(
  payload: Payload,
  listener: Listener,
  { attempt, state }: Result,
): Promise<void> {
  const { failingSince, id } = listener
  if (state === 'delivered') {
    if (listener.failures > 0) await keep(payload, id, { failures: 0, failingSince: null })
    return
  }
  const since = failingSince ?? new Date(attempt.at)
  const failures = listener.failures + 1
  await keep(payload, id, { failures, failingSince: since.toISOString() })
  if (attempt.status === 410) return pauseEndpoint(payload, id, 'gone')
  const now = new Date(Date.parse(attempt.at) + attempt.ms)
  if (isHopeless({ failures, failingSince: since }, now))
    await pauseEndpoint(payload, id, 'failing')
}

async function keep(payload: Payload, id: string, data: Record<string, unknown>): Promise<void> {
  await payload.db.updateOne({ collection: 'webhooks', id, data, returning: false })
}

const reasons: Record<PauseReason, string> = {
  gone: 'It answered 410 Gone',
  failing: 'It failed for more than a day',
}

async function pauseEndpoint(payload: Payload, id: string, pausedFor: PauseReason): Promise<void> {
  await payload.update({
    collection: 'webhooks',
    id,
    data: { standing: 'paused', pausedFor },
    context: { why: reasons[pausedFor] },
    depth: 0,
    overrideAccess: true,
  })
}
