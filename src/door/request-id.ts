import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Letters, digits, dots, dashes and underscores: safe in a header and on one line of a log. */
const acceptable = /^[\w.-]{8,64}$/

/**
 * Names each request, in `X-Request-Id` of the answer and in the log. A name given by a proxy we
 * trust is kept, so that its log and ours can be read together.
 */
export function nameRequests(trustedProxies: number): RequestHandler {
  return (req, res, next) => {
    const given = req.get('X-Request-Id')
    const id = trustedProxies > 0 && given && acceptable.test(given) ? given : randomUUID()
    req.headers['x-request-id'] = id
    res.set('X-Request-Id', id)
    next()
  }
}
