import { Router, type RequestHandler } from 'express'
import { printSchema } from 'graphql'
import { readingFor, type Parts } from '../asking.ts'
import { nameRoute } from '../counting.ts'
import { headerTagsOf, tagHeaders } from '../depends.ts'
import type { Endpoint } from '../endpoint.ts'
import { admit } from '../limits/admit.ts'
import { startAsking } from './asking.ts'
import { readBody } from './body.ts'
import { openEngine, type Engine } from './engine.ts'
import { path, queryEndpoint, sdlEndpoint, weight } from './query-endpoint.ts'
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
    if (body.kind !== 'body') return sendOnce(res, body.refusal)
    await admit(parts, req, res, weight, async () => {
      const started = performance.now()
      const asking = startAsking(readingFor(parts, {}, parts.clock()))
      const { text } = body
      const headers = { accept: req.get('Accept'), contentType: req.get('Content-Type') }
      const outgoing = await engine.post({ ...headers, body: text }, asking)
      res.set(tagHeaders(headerTagsOf(asking.reading.depends)))
      res.vary('Accept')
      sendOnce(res, outgoing)
      return performance.now() - started
    })
  }
}
