import type { Request, Response } from 'express'
import type { Answer } from '../answer.ts'
import type { Parts } from '../asking.ts'
import { admit } from '../limits/admit.ts'
import { Problem } from '../problem.ts'
import { sendKept, type Sending } from './send.ts'

/** An answer that may be kept: under which address, and what making it takes. */
export type Asked = {
  address: string
  /** As it is counted. */
  route: string
  /** In milliseconds, before it is known. */
  cost: number
  make: (now: Date) => Answer
}

/**
 * Sends what is kept, else makes it in its turn, else what was true a moment ago.
 * @throws Problem `too-many` or `busy`; and what making it throws.
 */
export async function serveKept(
  parts: Parts,
  req: Request,
  res: Response,
  asked: Asked,
): Promise<void> {
  const { cache, clock, log } = parts
  const { address, cost } = asked
  const kept = cache.fresh(address, clock())
  if (kept) return sendKept(req, res, kept, sending(parts, 'hit'))
  try {
    await admit(parts, req, res, cost, () => Promise.resolve(makeNow(parts, req, res, asked)))
  } catch (error) {
    const stale = mayBeStale(error) ? cache.stale(address, clock()) : null
    if (!stale) throw error
    if (!(error instanceof Problem)) log?.('A public answer failed', { err: error, address })
    sendKept(req, res, stale, { ...sending(parts, 'hit; ttl=-1'), isStale: true })
  }
}

/** How long it took; null when somebody before us in the line had it made, so that nothing was used up. */
function makeNow(
  parts: Parts,
  req: Request,
  res: Response,
  { address, route, make }: Asked,
): number | null {
  const { cache, clock } = parts
  const started = performance.now()
  const now = clock()
  const meanwhile = cache.fresh(address, now)
  if (meanwhile) {
    sendKept(req, res, meanwhile, sending(parts, 'hit'))
    return null
  }
  const made = cache.keep(address, make(now), now, route)
  const took = performance.now() - started
  res.set('Server-Timing', `edition;dur=${took.toFixed(1)}`)
  const status = made.answer.isKept ? 'fwd=uri-miss; stored' : 'fwd=bypass'
  sendKept(req, res, made, sending(parts, status))
  return took
}

/** The answer of a moment ago is better than none, when we are too busy or stumble. */
function mayBeStale(error: unknown): boolean {
  return !(error instanceof Problem) || error.code === 'busy'
}

function sending({ cache: { pulse }, clock }: Parts, status: string): Sending {
  return { pulse, now: clock(), headers: ['Cache-Status', `rostrum; ${status}`] }
}
