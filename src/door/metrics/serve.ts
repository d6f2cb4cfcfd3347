import { createHash, timingSafeEqual } from 'node:crypto'
import { Router, type Request, type RequestHandler } from 'express'
import { sendProblem } from '../problem.ts'
import type { Metrics } from './metrics.ts'

/** `/metrics`, for those who may read it. */
export function serveMetrics(metrics: Metrics, token: string | null): Router {
  const router = Router()
  router.get('/metrics', refuseStrangers(token), async (_req, res) => {
    const { contentType, text } = await metrics.print()
    res.set({ 'Cache-Control': 'no-store', 'Content-Type': contentType }).end(text)
  })
  return router
}

/** With a token: who sends it. Without one: who asks on this machine itself. */
function refuseStrangers(token: string | null): RequestHandler {
  return (req, res, next) => {
    if (token === null ? isFromHere(req) : isToken(req.get('Authorization'), token)) return next()
    const detail =
      token === null
        ? 'Metrics are for this machine only: set METRICS_TOKEN to read them from another.'
        : 'Send METRICS_TOKEN as a Bearer token.'
    res.set('WWW-Authenticate', 'Bearer realm="metrics"')
    sendProblem(res, { status: 401, code: 'metrics-token', title: 'Metrics are closed', detail })
  }
}

/** `127.0.0.1`, `::1`, and the former as IPv6 writes it. */
const thisMachine = /^(::ffff:)?127(\.\d{1,3}){3}$|^::1$/

/** What this machine is called by itself, with or without a port. */
const ownName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/** What a proxy adds to what it passes on. */
const passedOn = /^(forwarded|via|x-forwarded-.*|x-real-ip)$/i

/** A proxy on this machine also asks from here, but for somebody else. */
function isFromHere(req: Request): boolean {
  return (
    thisMachine.test(req.socket.remoteAddress ?? '') &&
    ownName.test(req.get('Host') ?? '') &&
    !req.rawHeaders.some((name, at) => at % 2 === 0 && passedOn.test(name))
  )
}

/** Takes as long for every wrong token. */
function isToken(authorization: string | undefined, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`))
}
