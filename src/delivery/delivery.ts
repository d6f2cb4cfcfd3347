import { Router } from 'express'
import { z } from 'zod'
import type { Parts } from './asking.ts'
import { openCache, type Cache } from './cache/cache.ts'
import { dependsOnNothing } from './depends.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { openGraphql } from './graphql/routes.ts'
import { serveImages } from './images/routes.ts'
import { changesEndpoint } from './following/changes.ts'
import { exportOf } from './following/export.ts'
import { streamOf } from './following/stream.ts'
import { openApiOf } from './openapi.ts'
import { servePreviews } from './pages/preview/routes.ts'
import { servePages } from './pages/routes.ts'
import type { Poured } from './pour.ts'
import { programmeEndpoint } from './programme.ts'
import { resolveEndpoint } from './resolve.ts'
import { rootEndpoint } from './root.ts'
import { explainProblem, refuseUnknownPath, serve } from './router.ts'
import { searchEndpoint } from './search/search-endpoint.ts'
import { suggestEndpoint } from './search/suggest-endpoint.ts'
import { documentEndpoints, reverseEndpoints } from './views.ts'

/** Everything readers get: the API, its description, the renditions and the home page. */
export function createDelivery(given: Given): Router {
  const parts = { ...given, cache: given.cache ?? openCache(given) }
  const graphql = openGraphql(parts)
  const endpoints = [...endpointsOf(parts.languages), graphql.query]
  const poured = pouredPaths()
  const served = [openApiEndpoint(parts, endpoints, poured), graphql.sdl, ...endpoints]
  const delivery = Router()
  delivery.use(serve(parts, served, poured, graphql.router), graphql.explainRefusal)
  delivery.use(serveImages(parts), servePages(parts, endpoints), servePreviews(parts))
  delivery.use('/v1', refuseUnknownPath)
  delivery.use(['/v1', '/images'], explainProblem(parts))
  return delivery
}

/** A cache that nothing else looks into need not be given. */
export type Given = Omit<Parts, 'cache'> & { cache?: Cache }

/** Every path of the API that answers with documents. */
export function endpointsOf(languages: readonly string[]): Endpoint[] {
  return [
    rootEndpoint(),
    ...documentEndpoints(languages),
    ...reverseEndpoints(languages),
    programmeEndpoint(languages),
    searchEndpoint(languages),
    suggestEndpoint(languages),
    resolveEndpoint(),
    changesEndpoint(),
  ]
}

/** Every path whose answer has no end, or is too long to be held. */
export function pouredPaths(): Poured[] {
  return [streamOf(), exportOf()]
}

/** The OpenAPI document: what this newsroom's API may be asked, and what it answers. */
export function describe(given: Given): Record<string, unknown> {
  const parts = { ...given, cache: given.cache ?? openCache(given) }
  const endpoints = [...endpointsOf(parts.languages), openGraphql(parts).query]
  return openApiOf(endpoints, pouredPaths(), parts)
}

/** The description of the others, made when first asked for; it does not describe itself. */
function openApiEndpoint(
  parts: Parts,
  endpoints: readonly Endpoint[],
  poured: readonly Poured[],
): Endpoint {
  let body: string | null = null
  return endpoint({
    ...{ path: '/v1/openapi.json', summary: 'This description', tag: 'start', isPaged: false },
    query: z.object({}),
    data: z.unknown(),
    answer: () => {
      body ??= JSON.stringify(openApiOf(endpoints, poured, parts))
      return {
        ...{ status: 200, contentType: 'application/json; charset=utf-8', body },
        ...{
          turns: null,
          isDated: false,
          languages: [],
          depends: dependsOnNothing(),
          isKept: true,
        },
      }
    },
  })
}
