import compression from 'compression'
import type { Express, RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import type { Env } from '../env.ts'
import { guardActions } from './actions.ts'
import { leadToOneName, serveAdmin, type AdminHandler } from './admin.ts'
import { createApi, type ApiParts } from './api.ts'
import { createDrop } from './drop/drop.ts'
import type { FirstUser } from './first-user.ts'
import { explainFailures, frameDoor, refuseTheRest } from './frame.ts'
import { hardenAdmin } from './headers.ts'
import { createHealth, type Readiness } from './health.ts'
import { serveIcon } from './icon.ts'
import { refuseUnreadablePaths } from './incoming.ts'
import type { Metrics } from './metrics/metrics.ts'

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

/** The admin has megabytes of scripts, and press rooms have poor Wi-Fi. */
const compress = compression()

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
  const door = frameDoor(env, log, metrics)
  door.use(createHealth(ready), firstUser.guard)
  door.get('/favicon.ico', serveIcon)
  door.use('/api', compress, hardenAdmin(env), createApi({ ...api, publicUrl: env.publicUrl }))
  door.use(createDrop({ ...api, publicUrl: env.publicUrl }))
  door.use(at(adminPath, leadToOneName(env)), at(adminPath, hardenAdmin(env)))
  door.use(at(nextPath, refuseUnreadablePaths), at(nextPath, compress))
  door.use(at(adminPath, guardActions(api.recognise, isEmpty)))
  door.use(at(nextPath, serveAdmin(admin, env, log)))
  door.use(delivery)
  door.use(refuseTheRest('There is nothing here: /v1 lists what is public, /admin is for staff.'))
  door.use(explainFailures(log))
  return door
}

/** Unlike a path given to `use`, leaves the address whole for Next. */
function at(pattern: RegExp, handle: RequestHandler): RequestHandler {
  return (req, res, next) => (pattern.test(req.path) ? handle(req, res, next) : next())
}
