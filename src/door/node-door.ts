import { Router, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Env } from '../env.ts'
import type { Replica } from '../wire/replica/replica.ts'
import { explainFailures, frameDoor, refuseTheRest } from './frame.ts'
import { serveIcon } from './icon.ts'
import type { Metrics } from './metrics/metrics.ts'
import { sendProblem } from './problem.ts'

/** What a node says of itself. */
export type NodeState = Pick<Replica, 'isCopied' | 'lagMs'> & {
  edition: Pick<Replica['edition'], 'epoch' | 'newsSeq'>
}

export type NodeDoorParts = {
  delivery: Router
  env: Env
  log: Logger
  metrics: Metrics
  node: NodeState
  draining: () => boolean
}

/** The front door of a node that only delivers. */
export function createNodeDoor(parts: NodeDoorParts): Express {
  const { delivery, env, log, metrics, node } = parts
  const door = frameDoor(env, log, metrics)
  door.use(healthOf(parts))
  door.get('/favicon.ico', serveIcon)
  door.use(['/admin', '/api'], refuseDesk)
  door.use(refuseUntilCopied(node), delivery)
  door.use(refuseTheRest('There is nothing here: /v1 lists what is public.'))
  door.use(explainFailures(log))
  return door
}

/**
 * `/healthz`: the process lives. `/readyz`: it has something to serve, and how far that is known to
 * be up to date. A node whose origin is away goes on being ready: it is what readers still have.
 */
function healthOf({ draining, node }: NodeDoorParts): Router {
  const health = Router()
  health.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  health.get('/readyz', (_req, res) => {
    const missing = [
      ...(draining() ? ['this server is shutting down'] : []),
      ...(node.isCopied() ? [] : ['the public edition has not been copied yet']),
    ]
    const lag = node.lagMs()
    res.status(missing.length > 0 ? 503 : 200).set('Cache-Control', 'no-store')
    res.json({
      status: missing.length > 0 ? 'unready' : 'ready',
      ...(missing.length > 0 ? { missing } : {}),
      ...{ caughtUp: node.isCopied() && lag === 0, lagSeconds: Math.round(lag / 1000) },
      ...{ epoch: node.edition.epoch, seq: node.edition.newsSeq() },
    })
  })
  return health
}

const refuseDesk: RequestHandler = (_req, res) => {
  const detail =
    'This node only delivers what is public, under /v1: the desk is at the address of ROSTRUM_ORIGIN.'
  sendProblem(res, { status: 404, code: 'only-delivers', title: 'Only delivers', detail })
}

/** An empty answer would say that nothing is public. */
function refuseUntilCopied({ isCopied }: NodeState): RequestHandler {
  return (_req, res, next) => {
    if (isCopied()) return next()
    res.set('Retry-After', '2')
    const detail = 'What is public is still being copied to this node: try again in two seconds.'
    sendProblem(res, { status: 503, code: 'catching-up', title: 'Catching up', detail })
  }
}
