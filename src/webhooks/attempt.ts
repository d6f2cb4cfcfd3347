import type { Payload } from 'payload'
import { z } from 'zod'
import { type Attempt, attemptSchema } from './attempt-record.ts'
import { nextAttempt, retryAfterOf } from './backoff.ts'
import type { DeliveryState } from './delivery-states.ts'
import type { Listener } from './listeners.ts'
import { isPurgeKind, purgeAddresses, purgePosting } from './purge.ts'
import type { Outcome, Posting } from './send.ts'
import { secretsOf } from './secrets.ts'
import { signatureHeaders } from './signature.ts'

/** A delivery as sending needs it. */
export type Delivery = z.infer<typeof deliverySchema>

export const deliverySchema = z.object({
  id: z.string(),
  endpoint: z.string().nullish(),
  tags: z
    .array(z.string())
    .nullish()
    .transform((tags) => tags ?? []),
  payload: z.unknown(),
  attempts: z
    .array(attemptSchema)
    .nullish()
    .transform((attempts) => attempts ?? []),
  tries: z
    .number()
    .nullish()
    .transform((tries) => tries ?? 0),
})

/** The request of a delivery: a signed message, or a purge. */
export function postingOf(
  payload: Payload,
  listener: Listener,
  delivery: Delivery,
  now: Date,
): Posting {
  const { kind, service, token, url } = listener
  const agent = { 'User-Agent': 'Rostrum-Webhooks/1' }
  if (isPurgeKind(kind)) {
    const key = token ? payload.decrypt(token) : ''
    const account = { kind, url: url || purgeAddresses[kind], service: service ?? '', token: key }
    const purge = purgePosting(account, delivery.tags)
    return { ...purge, headers: { ...agent, ...purge.headers } }
  }
  const body = JSON.stringify(delivery.payload)
  const secrets = secretsOf(payload, listener, now)
  const signed = signatureHeaders(secrets, { id: `msg_${delivery.id}`, at: now, body })
  const headers = { ...agent, 'Content-Type': 'application/json', ...signed }
  return { url: url ?? '', headers, body }
}

/** What a delivery becomes by an attempt. */
export type Result = {
  state: DeliveryState
  nextAttemptAt: Date | null
  attempt: Attempt
}

type Timing = { begun: Date; ended: Date; random: () => number }

/** Any 2xx is a success; 410 says that nobody is there to listen any more. */
export function resultOf(tries: number, outcome: Outcome, timing: Timing): Result {
  const { begun, ended } = timing
  const answered = outcome.kind === 'answered' ? outcome : null
  const attempt = {
    at: begun.toISOString(),
    ms: ended.getTime() - begun.getTime(),
    status: answered?.status ?? null,
    answer: answered?.answer || null,
    error: errorOf(outcome),
  }
  if (attempt.error === null) return { state: 'delivered', nextAttemptAt: null, attempt }
  if (attempt.status === 410) return { state: 'givenUp', nextAttemptAt: null, attempt }
  const retryAfter = retryAfterOf(answered?.retryAfter, ended)
  const nextAttemptAt = nextAttempt({ tries: tries + 1, retryAfter }, ended, timing.random)
  return { state: nextAttemptAt ? 'failed' : 'givenUp', nextAttemptAt, attempt }
}

function errorOf(outcome: Outcome): string | null {
  if (outcome.kind === 'failed') return outcome.error
  const { status } = outcome
  if (status >= 200 && status < 300) return null
  const isRedirect = status >= 300 && status < 400
  return isRedirect ? 'redirects are not followed: write the final address' : `answered ${status}`
}
