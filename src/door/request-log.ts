import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** What follows is a token: `/admin/reset/<token>`, `/api/users/verify/<token>`, `/drop/<token>`. */
const tokenInPath = /\/(reset|verify|drop)\/[^/]+/

/** One line a request, when it is answered. Query strings and tokens stay out of the log. */
export function logRequests(log: Logger): RequestHandler {
  return (req, res, next) => {
    const began = performance.now()
    const path = req.path.replace(tokenInPath, '/$1/…')
    res.once('close', () => {
      const ms = Math.round(performance.now() - began)
      const level = res.statusCode >= 500 ? 'error' : isRoutine(path) ? 'trace' : 'debug'
      const id = res.getHeader('X-Request-Id')
      log[level]({ id, method: req.method, path, status: res.statusCode, ms }, 'request')
    })
    next()
  }
}

function isRoutine(path: string): boolean {
  return path.startsWith('/_next/') || path === '/healthz' || path === '/readyz'
}
