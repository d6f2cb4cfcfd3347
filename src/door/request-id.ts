import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

/** Letters, digits, dots, dashes and underscores: safe in a header and on one line of a log. */
const acceptable = /^[\w.-]{8,64}$/

/**
 * The name of a request. One given by a proxy we trust is kept, so that its log and ours can be
 * read together.
 */
export function nameOf({ headers }: IncomingMessage, trustedProxies: number): string {
  const given = headers['x-request-id']
  const isKept = trustedProxies > 0 && typeof given === 'string' && acceptable.test(given)
  return isKept ? given : randomUUID()
}

/** Names each request, in `X-Request-Id` of the answer and in the log. */
export function nameRequests(trustedProxies: number): RequestHandler {
  return (req, res, next) => {
    const id = nameOf(req, trustedProxies)
    req.headers['x-request-id'] = id
    res.set('X-Request-Id', id)
    next()
  }
}
