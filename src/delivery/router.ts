import { randomUUID } from 'node:crypto'
import {
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { publicTypes } from '../wire/documents.ts'
import type { Answer } from './answer.ts'
import type { Parts } from './asking.ts'
import { countAnswers, nameRoute } from './counting.ts'
import { serveKept } from './cache/serve.ts'
import type { Ask, Endpoint } from './endpoint.ts'
import { admit, clientOf } from './limits/admit.ts'
import { costOf } from './limits/cost.ts'
import { nearest } from './nearest.ts'
import { openToAll } from './open-to-all.ts'
import { openFor, privately, sendPrivately, tokenOf, withoutToken } from './preview.ts'
import type { Poured } from './pour.ts'
import { addressTooLong, badAddress, methodNotAllowed, noSuchPath, Problem } from './problem.ts'
import { sendProblem } from './send-problem.ts'

/** Most bytes of an address, path and query together. */
const longestAddress = 8_192

const methods = 'GET, HEAD, OPTIONS'

/** Where a question that is too long for an address may be posted. */
const posted = new Set(['/v1/graphql'])

/** Serves the endpoints, after `others`, and explains everything else under `/v1`. */
export function serve(
  parts: Parts,
  endpoints: readonly Endpoint[],
  poured: readonly Poured[],
  others: Router,
): Router {
  const router = Router()
  router.use(['/v1', '/images'], countAnswers(parts.measure), nameRequest, openUp)
  router.use(['/v1', '/images'], refuseLong, answerOptions)
  router.use(others)
  for (const endpoint of endpoints) {
    router.get(endpoint.path.replace('{id}', ':id'), answerWith(parts, endpoint))
  }
  for (const { path, pour } of poured) {
    const name: RequestHandler = (_req, res, next) => {
      nameRoute(res, path)
      next()
    }
    router.get(path, name, pour(parts))
  }
  return router
}

/** What no endpoint under `/v1` took. */
export const refuseUnknownPath: RequestHandler = (req) => {
  throw noSuchPath(splitOnce(req.originalUrl, '?')[0].slice(0, 200), nearestPath(req.path))
}

function answerWith(parts: Parts, endpoint: Endpoint): RequestHandler {
  return async (req, res) => {
    nameRoute(res, endpoint.path)
    const token = 'preview' in endpoint.query.shape ? tokenOf(req) : null
    if (token !== null && isBrowser(req) && endpoint.path in pages) return leadToPage(req, res)
    if (token !== null) return answerPreview(parts, endpoint, token, req, res)
    const ask = askOf(parts, req)
    const { path: route } = endpoint
    const cost = costOf(endpoint, ask.search)
    const make = (now: Date): Answer => endpoint.answer({ ...ask, now })
    await serveKept(parts, req, res, { address: req.originalUrl, route, cost, make })
  }
}

/** What has a page of its own to be previewed on. */
const pages: Record<string, true> = Object.fromEntries(
  publicTypes.map((type) => [`/v1/${type}/{id}`, true]),
)

/** Somebody who opens an address, not a program that reads one. */
function isBrowser(req: Request): boolean {
  return req.get('Sec-Fetch-Dest') === 'document' || /^text\/html\b/.test(req.get('Accept') ?? '')
}

function leadToPage(req: Request, res: Response): void {
  res.set(privately)
  res.redirect(303, req.originalUrl.replace(/^\/v1\//, '/preview/'))
}

/** Made anew each time, and kept by nobody. What waits for the database holds up nobody's turn. */
async function answerPreview(
  parts: Parts,
  endpoint: Endpoint,
  token: string,
  req: Request,
  res: Response,
): Promise<void> {
  const ask = askOf(parts, req)
  await openFor(parts, { token, client: clientOf(req) }, (seen) =>
    admit(parts, req, res, costOf(endpoint, ask.search), async () => {
      const started = performance.now()
      const answer = endpoint.answer({ ...ask, parts: seen, now: parts.clock() })
      const took = performance.now() - started
      await sendPrivately(req, res, answer)
      return took
    }),
  )
}

function askOf(parts: Parts, req: Request): Omit<Ask, 'now'> {
  const [path, query] = splitOnce(req.originalUrl, '?')
  const { id } = req.params
  const key = typeof id === 'string' ? id : ''
  return { parts, key, path, search: new URLSearchParams(query) }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Letters, digits, dots, dashes and underscores: safe in a header and on one line of a log. */
const acceptable = /^[\w.-]{1,64}$/

/** Keeps the name the front door gave; without one, the caller's or a new one. */
const nameRequest: RequestHandler = (req, res, next) => {
  if (!res.hasHeader('X-Request-Id')) {
    const given = req.get('X-Request-Id')
    res.set('X-Request-Id', given && acceptable.test(given) ? given : randomUUID())
  }
  next()
}

const openUp: RequestHandler = (_req, res, next) => {
  for (let at = 0; at < openToAll.length; at += 2) {
    res.setHeader(openToAll[at] ?? '', openToAll[at + 1] ?? '')
  }
  next()
}

const refuseLong: RequestHandler = (req, _res, next) => {
  if (Buffer.byteLength(req.originalUrl) > longestAddress) throw addressTooLong(longestAddress)
  next()
}

/** What a page may send besides what browsers allow anyway. */
const understood = [
  ...['Authorization', 'Content-Type', 'If-Modified-Since', 'If-None-Match', 'Last-Event-ID'],
  'X-Request-Id',
].join(', ')

const answerOptions: RequestHandler = (req, res, next) => {
  const allowed = posted.has(req.baseUrl + req.path) ? `${methods}, POST` : methods
  if (req.method !== 'OPTIONS') {
    if (allowed.split(', ').includes(req.method)) return next()
    throw methodNotAllowed(req.method, allowed)
  }
  res.set({
    Allow: allowed,
    'Access-Control-Allow-Methods': allowed,
    'Access-Control-Allow-Headers': understood,
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'public, max-age=86400',
  })
  res.status(204).end()
}

/** Problems we foresaw become their answer; the rest is logged and shown as nothing. */
export function explainProblem(parts: Parts): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const problem = foreseen(error)
    if (problem === null) {
      parts.log?.('A public answer failed', { err: error, url: withoutToken(req.originalUrl) })
    }
    sendProblem(req, res, problem, () => parts.cache.pulse.fresh(parts.clock()))
  }
}

/** Express throws URIError for an address that is not percent-encoded UTF-8. */
function foreseen(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  return error instanceof URIError ? badAddress() : null
}

function nearestPath(path: string): string | null {
  const [, type = ''] = path.split('/')
  const found = nearest(type, publicTypes)
  return found === null || found === type ? null : `/v1/${found}`
}
