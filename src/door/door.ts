import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Router,
} from 'express'
import type { Logger } from 'pino'
import type { Env } from '../env.ts'
import { guardActions } from './actions.ts'
import { leadToOneName, serveAdmin, type AdminHandler } from './admin.ts'
import { createApi, type ApiParts } from './api.ts'
import type { FirstUser } from './first-user.ts'
import { harden, hardenAdmin } from './headers.ts'
import { createHealth, type Readiness } from './health.ts'
import { serveIcon } from './icon.ts'
import {
  dropUntrustedHeaders,
  refuseForeignAddresses,
  refuseForeignHosts,
  refuseLongAddresses,
  refuseUnreadablePaths,
} from './incoming.ts'
import type { Metrics } from './metrics/metrics.ts'
import { serveMetrics } from './metrics/serve.ts'
import { sendProblem } from './problem.ts'
import { nameRequests } from './request-id.ts'
import { logRequests } from './request-log.ts'

export type DoorParts = {
  admin: AdminHandler
  api: Omit<ApiParts, 'publicUrl'>
  delivery: Router
  env: Env
  firstUser: FirstUser
  /** Nobody works here yet. */
  isEmpty: () => Promise<boolean>
  log: Logger
  metrics: Metrics
  ready: Readiness
}

/** `/admin` and what is under it. */
const adminPath = /^\/admin(\/|$)/

/** The same, with Next's scripts, styles and, while developing, its own tools. */
const nextPath = /^\/(admin|_next|__nextjs[\w-]*)(\/|$)/

/** The one front door: what is checked on every request, then who answers it. */
export function createDoor({
  admin,
  api,
  delivery,
  env,
  firstUser,
  isEmpty,
  log,
  metrics,
  ready,
}: DoorParts): Express {
  const door = express()
  door.disable('x-powered-by').disable('etag').set('trust proxy', env.trustedProxies)
  door.use(dropUntrustedHeaders(env.trustedProxies), nameRequests(env.trustedProxies))
  door.use(logRequests(log), harden(env))
  door.use(refuseLongAddresses, refuseForeignAddresses, serveMetrics(metrics, env.metricsToken))
  door.use(refuseForeignHosts(env))
  door.use(createHealth(ready), firstUser.guard)
  door.get('/favicon.ico', serveIcon)
  door.use('/api', hardenAdmin(env), createApi({ ...api, publicUrl: env.publicUrl }))
  door.use(at(adminPath, leadToOneName(env)), at(adminPath, hardenAdmin(env)))
  door.use(at(nextPath, refuseUnreadablePaths))
  door.use(at(adminPath, guardActions(api.recognise, isEmpty)))
  door.use(at(nextPath, serveAdmin(admin, env, log)))
  door.use(delivery)
  door.use((_req, res) => {
    const detail = 'There is nothing here: /v1 lists what is public, /admin is for staff.'
    sendProblem(res, { status: 404, code: 'not-found', title: 'Not found', detail })
  })
  door.use(explainFailures(log))
  return door
}

/** Unlike a path given to `use`, leaves the address whole for Next. */
function at(pattern: RegExp, handle: RequestHandler): RequestHandler {
  return (req, res, next) => (pattern.test(req.path) ? handle(req, res, next) : next())
}

/** The one place where an unforeseen failure becomes an answer: logged in full, shown as nothing. */
function explainFailures(log: Logger): ErrorRequestHandler {
  return (error, _req, res, _next) => {
    log.error({ err: error, id: res.getHeader('X-Request-Id') }, 'A request failed')
    const detail = 'Something went wrong on our side: try again, or give us the request id.'
    sendProblem(res, { status: 500, code: 'failed', title: 'Something went wrong', detail })
  }
}
