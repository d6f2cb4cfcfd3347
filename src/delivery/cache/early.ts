import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Measure } from '../measure.ts'
import { openToAll } from '../open-to-all.ts'
import type { Cache } from './cache.ts'
import { sendKept } from './send.ts'

/** What is said of a request when nothing has looked at it yet. */
export type Early = {
  cache: Cache
  clock: () => Date
  /** Headers that every answer of this server carries. */
  common: Readonly<Record<string, string>>
  /** The name of the request, for the log. */
  nameOf: (req: IncomingMessage) => string
  /** Whether we answer for the host it asks for. */
  isOurs: (req: IncomingMessage) => boolean
  measure?: Measure
}

/**
 * Answers a request that has an answer ready, before anything else costs time, and says whether it
 * did. What carries a token is never looked up: it may see more than the public.
 */
export function serveEarly({ cache, clock, common, nameOf, isOurs, measure }: Early) {
  const others = Object.entries(common).filter(([name]) => !openToAll.includes(name))
  const fixed = [...others.flat(), ...openToAll, 'Cache-Status', 'rostrum; hit']
  return (req: IncomingMessage, res: ServerResponse): boolean => {
    const { method, url = '', headers } = req
    const isAsked = (method === 'GET' || method === 'HEAD') && url.startsWith('/v1')
    if (!isAsked || headers.authorization !== undefined) return false
    const now = clock()
    const kept = cache.fresh(url, now)
    if (kept === null || !isOurs(req)) return false
    const sending = { pulse: cache.pulse, now, headers: [...fixed, 'X-Request-Id', nameOf(req)] }
    sendKept(req, res, kept, sending)
    measure?.answered(kept.route, res.statusCode, 'hit')
    return true
  }
}
