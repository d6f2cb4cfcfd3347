import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Env } from '../env.ts'
import { harden } from './headers.ts'
import {
  dropUntrustedHeaders,
  refuseForeignAddresses,
  refuseForeignHosts,
  refuseLongAddresses,
} from './incoming.ts'
import type { Metrics } from './metrics/metrics.ts'
import { serveMetrics } from './metrics/serve.ts'
import { sendProblem } from './problem.ts'
import { nameRequests } from './request-id.ts'
import { logRequests } from './request-log.ts'

/** A door with what is checked on every request, whoever answers it. */
export function frameDoor(env: Env, log: Logger, metrics: Metrics): Express {
  const door = express()
  door.disable('x-powered-by').disable('etag').set('trust proxy', env.trustedProxies)
  door.use(dropUntrustedHeaders(env.trustedProxies), nameRequests(env.trustedProxies))
  door.use(logRequests(log), harden(env))
  door.use(refuseLongAddresses, refuseForeignAddresses, serveMetrics(metrics, env.metricsToken))
  door.use(refuseForeignHosts(env))
  return door
}

/** Says where something is to be found. `detail` is one sentence. */
export function refuseTheRest(detail: string): RequestHandler {
  return (_req, res) => {
    sendProblem(res, { status: 404, code: 'not-found', title: 'Not found', detail })
  }
}

/** The one place where an unforeseen failure becomes an answer: logged in full, shown as nothing. */
export function explainFailures(log: Logger): ErrorRequestHandler {
  return (error, _req, res, _next) => {
    log.error({ err: error, id: res.getHeader('X-Request-Id') }, 'A request failed')
    const detail = 'Something went wrong on our side: try again, or give us the request id.'
    sendProblem(res, { status: 500, code: 'failed', title: 'Something went wrong', detail })
  }
}
