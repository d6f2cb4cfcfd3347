import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { readingFor } from '../asking.ts'
import { dependsOnNothing } from '../depends.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { component } from '../openapi/components.ts'
import { preview, refuse } from '../parameters.ts'
import { startAsking } from './asking.ts'
import type { Engine } from './engine.ts'
import { QueryRefused } from './send.ts'

export const path = '/v1/graphql'

const jsonObject = (description: string) =>
  z
    .string()
    .superRefine((text, context) => {
      if (text !== '' && !isObject(text)) refuse(context, text, 'is not a JSON object')
    })
    .optional()
    .meta({ description })

const query = z.object({
  query: z.string().optional().meta({ description: 'GraphQL.' }),
  operationName: z
    .string()
    .optional()
    .meta({ description: 'Which operation, where the query has several.' }),
  variables: jsonObject('The variables, as JSON.'),
  preview: preview.optional(),
  extensions: jsonObject('`{"persistedQuery": {"version": 1, "sha256Hash": "…"}}`.'),
})

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value)
  } catch {
    return false
  }
}

const bodyName = 'GraphqlQuery'

/** A query as it is posted. */
component(
  bodyName,
  z.object({
    query: z
      .string()
      .optional()
      .meta({ description: 'GraphQL; left out where a hash stands for it.' }),
    operationName: z.string().nullable().optional(),
    variables: z.record(z.string(), z.unknown()).nullable().optional(),
    extensions: z
      .record(z.string(), z.unknown())
      .nullable()
      .optional()
      .meta({ description: 'Such as `persistedQuery`, as by GET.' }),
  }),
)

/** Everything else of a posted query is in its body. */
export const postedQuery = z.object({ preview: preview.optional() })

const asked =
  'query ($limit: Int) { articles(limit: $limit) { items { headline topics { title } } } }'
const variables = { limit: 1 }

const posted = {
  summary: 'A GraphQL query, posted',
  description:
    'For what is too long for an address, or good for its sender only: no cache keeps it. The status follows `Accept`: as `application/json` a query that was refused is answered with 200 and `errors`, as `application/graphql-response+json` with 400.',
  ...{ query: postedQuery, bodyName },
  example: { body: { query: asked, variables }, address: addressOf(asked, variables) },
}

function addressOf(text: string, values: object): string {
  const search = new URLSearchParams({ query: text, variables: JSON.stringify(values) })
  return `${path}?${search.toString()}`
}

/** What a result is; `data` is as the query selects. */
const result = z.object({
  data: z.record(z.string(), z.unknown()).nullable().optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
  extensions: z
    .object({ seq: z.int(), cacheTags: z.array(z.string()) })
    .optional()
    .meta({ description: 'What the answer was made from, as in `meta` and `Cache-Tag`.' }),
})

/**
 * Queries by GET: cached as every answer is. So that caches need not look at `Accept`, what
 * succeeds is always `application/json`, and what does not is never kept.
 */
export function queryEndpoint(engine: Engine): Endpoint {
  return endpoint({
    ...{ path, summary: 'A GraphQL query', tag: 'graphql', isPaged: false },
    ...{ cost: engine.prices.ofAddress },
    ...{ query, data: z.unknown(), whole: result, posted },
    description:
      'Cached like every answer. Longer queries go by POST to the same path; the schema is at `/v1/graphql.sdl`.',
    example: `${path}?query=${encodeURIComponent('{articles(limit:1){items{headline topics{title}}}}')}`,
    answer: (_query, { parts, search, now }): Answer => {
      const asking = startAsking(readingFor(parts, {}, now))
      const { reading, turns } = asking
      const url = `${path}?${search.toString()}`
      const outgoing = engine.get(url, asking)
      if (!outgoing.isWhole) throw new QueryRefused(outgoing)
      const { status, body, contentType } = outgoing
      return {
        ...{ status, body, contentType, languages: reading.spoken(), depends: reading.depends },
        ...{ turns: turns.next, isDated: turns.isDated, isKept: turns.isKept },
      }
    },
  })
}

/** The schema as text, for tools that make code from it. */
export function sdlEndpoint(sdl: string): Endpoint {
  return endpoint({
    ...{ path: `${path}.sdl`, summary: 'The GraphQL schema', tag: 'graphql', isPaged: false },
    ...{ query: z.object({}), data: z.unknown() },
    answer: () => ({
      ...{ status: 200, contentType: 'text/plain; charset=utf-8', body: sdl, languages: [] },
      ...{ turns: null, isDated: false, depends: dependsOnNothing(), isKept: true },
    }),
  })
}
