import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

/** How long the secret before the last one goes on to be signed with, in milliseconds. */
export const overlap = 24 * 60 * 60 * 1000

/** A new secret as Standard Webhooks writes them: `whsec_` and 32 bytes in base64. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

type Message = { id: string; at: Date; body: string }

/**
 * The headers of Standard Webhooks. With two secrets there are two signatures, and a receiver that
 * knows either accepts the message. `at` is the time of the attempt, not of the event.
 */
export function signatureHeaders(
  secrets: readonly string[],
  { at, body, id }: Message,
): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body))
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  }
}
