import { Router, type RequestHandler } from 'express'
import { printSchema } from 'graphql'
import { readingFor, type Parts } from '../asking.ts'
import { nameRoute } from '../counting.ts'
import { headerTagsOf, tagHeaders } from '../depends.ts'
import type { Endpoint } from '../endpoint.ts'
import { admit, clientOf } from '../limits/admit.ts'
import { searchOf } from '../pour.ts'
import { openFor, tokenOf } from '../preview.ts'
import { readQuery } from '../query.ts'
import { startAsking } from './asking.ts'
import { readBody } from './body.ts'
import { openEngine, type Engine } from './engine.ts'
import { path, postedQuery, queryEndpoint, sdlEndpoint } from './query-endpoint.ts'
import { schemaOf } from './schema.ts'
import { explainRefusal, sendOnce } from './send.ts'

/** GraphQL over everything that is public. */
export type Graphql = {
  /** Queries by GET. */
  query: Endpoint
  sdl: Endpoint
  /** Queries by POST; browsers that come to look are led to the documentation. */
  router: Router
  explainRefusal: typeof explainRefusal
}

export function openGraphql(parts: Parts): Graphql {
  const schema = schemaOf(parts.languages)
  const engine = openEngine(schema, parts.publicUrl, (err) => {
    parts.log?.('A GraphQL field failed', { err })
  })
  const router = Router()
  router.get(path, leadToDocs)
  router.post(path, answerPosted(parts, engine))
  return {
    query: queryEndpoint(engine),
    sdl: sdlEndpoint(printSchema(schema)),
    router,
    explainRefusal,
  }
}

const leadToDocs: RequestHandler = (req, res, next) => {
  const isLooking = !req.originalUrl.includes('?') && req.accepts(['json', 'html']) === 'html'
  if (!isLooking) return next()
  res.set('Cache-Control', 'no-store').redirect(303, '/docs')
}

/** What was posted is good for its sender only: no cache keeps it. */
function answerPosted(parts: Parts, engine: Engine): RequestHandler {
  return async (req, res) => {
    nameRoute(res, path)
    const body = await readBody(req)
    if (body.kind !== 'body') return sendOnce(req, res, body.refusal)
    readQuery(searchOf(req.originalUrl), postedQuery)
    const headers = { accept: req.get('Accept'), contentType: req.get('Content-Type') }
    const posted = { ...headers, body: body.text }
    const token = tokenOf(req)
    const answerFrom = (seen: Parts): Promise<void> =>
      admit(parts, req, res, engine.prices.ofBody(body.text), async () => {
        const started = performance.now()
        const asking = startAsking(readingFor(seen, {}, parts.clock()))
        const outgoing = await engine.post(posted, asking)
        if (token === null) res.set(tagHeaders(headerTagsOf(asking.reading.depends)))
        res.vary('Accept')
        sendOnce(req, res, outgoing)
        return performance.now() - started
      })
    await (token === null
      ? answerFrom(parts)
      : openFor(parts, { token, client: clientOf(req) }, answerFrom))
  }
}
