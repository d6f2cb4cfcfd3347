import type { RequestHandler, Response } from 'express'
import type { CacheResult, Measure } from './measure.ts'

const routes = new WeakMap<Response, string>()

/** Says which of our routes this answer is for; without it, it counts as `other`. */
export function nameRoute(res: Response, route: string): void {
  routes.set(res, route)
}

/** Tells `measure` of each answer when it has been sent, or its reader has hung up. */
export function countAnswers(measure: Measure | undefined): RequestHandler {
  return (_req, res, next) => {
    if (measure) {
      res.once('close', () => {
        measure.answered(routes.get(res) ?? 'other', res.statusCode, cacheResultOf(res))
      })
    }
    next()
  }
}

/** Reads RFC 9211: `rostrum; hit`, `rostrum; hit; ttl=-1`, `rostrum; fwd=uri-miss; stored`. */
function cacheResultOf(res: Response): CacheResult {
  const status = String(res.getHeader('Cache-Status') ?? '')
  if (/; *hit\b/.test(status)) return /; *ttl=-/.test(status) ? 'stale' : 'hit'
  return /; *fwd=uri-miss\b/.test(status) ? 'miss' : 'none'
}
