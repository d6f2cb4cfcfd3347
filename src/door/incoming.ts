import type { IncomingMessage } from 'node:http'
import type { RequestHandler, Response } from 'express'
import type { Env } from '../env.ts'
import { sendProblem } from './problem.ts'

/** Headers with which Next's own parts talk to each other; from outside they are an attack. */
const internal = /^(x-middleware-|x-invoke-|x-matched-path$|x-now-|content-security-policy$)/

const forwarded = /^(forwarded|x-forwarded-.*|x-real-ip)$/

/** Bytes of path and query together. */
const longestAddress = 8 * 1024

/** Drops headers only our own machinery may set, and forwarded ones when no proxy is trusted. */
export function dropUntrustedHeaders(trustedProxies: number): RequestHandler {
  return (req, _res, next) => {
    for (const name of Object.keys(req.headers)) {
      if (internal.test(name) || (trustedProxies === 0 && forwarded.test(name))) {
        delete req.headers[name]
      }
    }
    next()
  }
}

/** Refuses addresses over 8 KB. */
export const refuseLongAddresses: RequestHandler = (req, res, next) => {
  if (Buffer.byteLength(req.originalUrl) <= longestAddress) return next()
  sendProblem(res, {
    status: 414,
    code: 'address-too-long',
    title: 'Address too long',
    detail: 'Write an address of at most 8 KB.',
  })
}

/** Refuses addresses that name a server, as only requests to a proxy do: ours is known. */
export const refuseForeignAddresses: RequestHandler = (req, res, next) => {
  if (req.originalUrl.startsWith('/') || req.originalUrl === '*') return next()
  refuseAddress(res, 'Write the address as a path, such as /v1.')
}

/** Refuses paths that are not percent-encoded UTF-8, over which Next would stumble. */
export const refuseUnreadablePaths: RequestHandler = (req, res, next) => {
  try {
    decodeURIComponent(req.path)
    next()
  } catch {
    refuseAddress(res, 'The address is not valid percent-encoded UTF-8.')
  }
}

function refuseAddress(res: Response, detail: string): void {
  sendProblem(res, { status: 400, code: 'bad-address', title: 'Bad address', detail })
}

/**
 * In production only our own name is answered, so that nobody can have a link with a name of
 * theirs written into an email. This machine's own names serve health checks.
 */
export function isForUs(env: Env): (req: IncomingMessage) => boolean {
  const { host } = new URL(env.publicUrl)
  const known = new Set([
    host,
    ...env.otherHosts,
    ...['localhost', '127.0.0.1', '[::1]'].map((n) => `${n}:${env.port}`),
  ])
  return ({ headers }) => !env.production || known.has(headers.host?.toLowerCase() ?? '')
}

export function refuseForeignHosts(env: Env): RequestHandler {
  const isOurs = isForUs(env)
  const { host } = new URL(env.publicUrl)
  return (req, res, next) => {
    if (isOurs(req)) return next()
    sendProblem(res, {
      status: 421,
      code: 'unknown-host',
      title: 'Misdirected request',
      detail: `This server answers for ${host}: set PUBLIC_URL if it should have another name, or OTHER_HOSTS to names it should answer for as well.`,
    })
  }
}
