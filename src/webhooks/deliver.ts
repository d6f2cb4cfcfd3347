import type { Payload } from 'payload'
import type { Allowed } from './address.ts'
import { postingOf, type Result, resultOf } from './attempt.ts'
import { claimDelivery, type Claimed, finishDelivery } from './claim.ts'
import { type Listener, readListener } from './listeners.ts'
import { reach, type Resolve } from './reach.ts'
import { type Outcome, type Posting, send } from './send.ts'
import { noteResult } from './standing-after.ts'

/** What sending needs. `random` spreads retries; `resolve` looks host names up. */
export type Sender = {
  payload: Payload
  allowed: Allowed
  clock: () => Date
  random?: () => number
  resolve?: Resolve
}

/**
 * Makes one attempt at a delivery that is due and writes down what came of it. Null when there was
 * nothing to do: another process has it, or its endpoint is no more.
 */
export async function deliver(sender: Sender, id: string): Promise<Result | null> {
  const { clock, payload } = sender
  const delivery = await claimDelivery(payload, id, clock())
  if (delivery === null) return null
  const listener = delivery.endpoint ? await readListener(payload, delivery.endpoint) : null
  if (listener === null) return null
  const result = await attempt(sender, listener, delivery)
  await finishDelivery(payload, delivery, result)
  await noteResult(payload, (await readListener(payload, listener.id)) ?? listener, result)
  return result
}

async function attempt(sender: Sender, listener: Listener, delivery: Claimed): Promise<Result> {
  const { clock, payload, random = Math.random } = sender
  const begun = clock()
  const from = performance.now()
  const outcome = await post(sender, postingOf(payload, listener, delivery, begun))
  const ended = new Date(begun.getTime() + Math.round(performance.now() - from))
  return resultOf(delivery.tries, outcome, { begun, ended, random })
}

/** The address is checked at each attempt: where a name leads may have changed since it was typed. */
async function post({ allowed, resolve }: Sender, posting: Posting): Promise<Outcome> {
  const reached = await reach(posting.url, allowed, resolve)
  if (reached.kind === 'refused') return { kind: 'failed', error: reached.said.en }
  return send(posting, reached.addresses)
}
