import { ipKeyGenerator } from 'express-rate-limit'
import type { Request, Response } from 'express'
import type { Parts } from '../asking.ts'
import { overloaded, tooMany } from '../problem.ts'
import type { Quota, Taken } from './buckets.ts'

/** Bits of an IPv6 address that one subscriber has to himself. */
const subscriber = 64

/** Whom a request is counted for: an address, of IPv6 the network of one subscriber. */
export function clientOf({ ip = '' }: Pick<Request, 'ip'>): string {
  return ipKeyGenerator(ip, subscriber)
}

/**
 * Lets a piece of work that no cache can spare us begin: when the client has enough left to pay
 * `cost` units, and in its turn. `work` says how many milliseconds of ours it took, or null when
 * nothing had to be made after all. Nothing is done for a reader who hung up while waiting.
 * @throws Problem `too-many` or `busy`; and what the work throws.
 */
export async function admit(
  parts: Parts,
  req: Request,
  res: Response,
  cost: number,
  work: () => Promise<number | null>,
): Promise<void> {
  const { limits, clock, measure } = parts
  if (limits === undefined) return void (await work())
  if (limits.refuses(cost)) throw overloaded()
  const client = clientOf(req)
  const taken = limits.take(client, cost, clock())
  if (taken && limits.quota) res.set(rateHeaders(limits.quota, taken))
  if (taken?.kind === 'refused') throw tooMany(taken.retryIn)
  const served = await limits.line.join(cost, async () => (res.destroyed ? null : await work()))
  if (served.kind === 'busy' || served.value === null) limits.giveBack(client, cost, clock())
  else limits.settle(client, cost, served.value, clock())
  if (served.kind === 'busy') throw overloaded()
  measure?.waited(served.waited)
}

/** As draft-ietf-httpapi-ratelimit-headers-10 writes them. */
function rateHeaders({ units, seconds }: Quota, { left, fullIn }: Taken): Record<string, string> {
  return {
    'RateLimit-Policy': `"default";q=${units};w=${seconds}`,
    RateLimit: `"default";r=${left};t=${fullIn}`,
  }
}
