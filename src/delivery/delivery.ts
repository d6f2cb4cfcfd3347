import { Router } from 'express'
import { z } from 'zod'
import type { Parts } from './asking.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { lifetimeUntil } from './answer.ts'
import { serveImages } from './images/routes.ts'
import { openApiOf } from './openapi.ts'
import { servePages } from './pages/routes.ts'
import { programmeEndpoint } from './programme.ts'
import { rootEndpoint, version } from './root.ts'
import { explainProblem, refuseUnknownPath, serve } from './router.ts'
import { documentEndpoints, reverseEndpoints } from './views.ts'

/** Everything readers get: the API, its description, the renditions and the home page. */
export function createDelivery(parts: Parts): Router {
  const endpoints = endpointsOf(parts.languages)
  const delivery = Router()
  delivery.use(serve(parts, [openApiEndpoint(parts, endpoints), ...endpoints]))
  delivery.use(serveImages(parts), servePages(parts, endpoints))
  delivery.use('/v1', refuseUnknownPath)
  delivery.use(['/v1', '/images'], explainProblem(parts))
  return delivery
}

/** Every path of the API that answers with documents. */
export function endpointsOf(languages: readonly string[]): Endpoint[] {
  return [
    rootEndpoint(),
    ...documentEndpoints(languages),
    ...reverseEndpoints(languages),
    programmeEndpoint(languages),
  ]
}

/** The description of the others; it does not describe itself. */
function openApiEndpoint({ publicUrl }: Parts, endpoints: readonly Endpoint[]): Endpoint {
  const body = JSON.stringify(openApiOf(endpoints, { publicUrl, version }))
  return endpoint({
    ...{ path: '/v1/openapi.json', summary: 'This description', tag: 'start', isPaged: false },
    query: z.object({}),
    data: z.unknown(),
    answer: (_query, { now }) => ({
      ...{ status: 200, contentType: 'application/json; charset=utf-8', body },
      ...{
        lifetime: lifetimeUntil({ next: null, end: null }, now),
        lastModified: null,
        languages: [],
      },
    }),
  })
}
