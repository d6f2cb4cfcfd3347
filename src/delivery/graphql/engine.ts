import type { ExecutionResult, GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { headerTagsOf } from '../depends.ts'
import { weighed } from '../encoding.ts'
import type { Asking } from './asking.ts'
import { boundQueries } from './bounds.ts'
import { refused, type Outgoing } from './outgoing.ts'
import { persistQueries } from './persisted.ts'
import { openPrices, type Prices } from './price.ts'
import { shownError } from './refusals.ts'

/** A query as it was posted. */
export type Posted = { accept: string | undefined; contentType: string | undefined; body: string }

/** Answers queries: those in an address at once, as all they need is at hand. */
export type Engine = {
  prices: Prices
  get: (url: string, asking: Asking) => Outgoing
  post: (posted: Posted, asking: Asking) => Promise<Outgoing>
}

/** What our hooks share in one request. Yoga copies it, so what changes is inside. */
type Context = Asking & { printed: Printed }

type Printed = { body: string | null; isWhole: boolean }

const graphqlEndpoint = '/v1/graphql'

/** Runs queries against the schema; `tell` hears of failures nobody foresaw. */
export function openEngine(
  schema: GraphQLSchema,
  publicUrl: string,
  tell: (cause: unknown) => void,
): Engine {
  const { plugins, recall } = persistQueries()
  const yoga = createYoga<Context>({
    schema,
    graphqlEndpoint,
    ...{ graphiql: false, landingPage: false, cors: false, multipart: false, logging: false },
    maxRequestBodySize: false,
    maskedErrors: { maskError: (error) => shownError(error, tell), errorMessage: '' },
    plugins: [...plugins, ...boundQueries(), print],
  })
  const { Request } = yoga.fetchAPI
  const endpoint = `${publicUrl}${graphqlEndpoint}`
  return {
    prices: openPrices(schema, recall),
    get: (url, asking) => {
      const printed: Printed = { body: null, isWhole: false }
      const request = new Request(publicUrl + url, { headers: { accept: graphqlJson } })
      const response = yoga.fetch(request, { ...asking, printed })
      if (response instanceof Promise) throw new TypeError('A query had to wait for something')
      const made = outgoing(response, printed)
      return made.isWhole ? { ...made, contentType: `${plainJson}; charset=utf-8` } : made
    },
    post: async ({ accept, contentType, body }, asking) => {
      const printed: Printed = { body: null, isWhole: false }
      const headers = { accept: negotiated(accept), 'content-type': contentType ?? '' }
      const request = new Request(endpoint, { method: 'POST', headers, body })
      return outgoing(await yoga.fetch(request, { ...asking, printed }), printed)
    },
  }
}

/** Writes the result down once, with what it was made from; before Yoga would. */
const print: Plugin<object, Context> = {
  onResultProcess: (payload) => {
    const { result, serverContext } = payload
    if (Array.isArray(result) || !('data' in result || 'errors' in result)) return
    const { printed, reading } = serverContext
    printed.isWhole = result.errors === undefined
    const made = { seq: reading.seq(), cacheTags: headerTagsOf(reading.depends) }
    const stringify = (finished: ExecutionResult): string => {
      printed.body = JSON.stringify(finished)
      return printed.body
    }
    payload.setResult({ ...result, ...('data' in result ? { extensions: made } : {}), stringify })
  },
}

function outgoing({ headers, status }: Response, { body, isWhole }: Printed): Outgoing {
  if (body === null)
    return refused({ code: 'bad-request', status }, explained[status] ?? 'No query.')
  const allow = headers.get('allow')
  const contentType = headers.get('content-type') ?? plainJson
  return { status, contentType, body, headers: allow === null ? {} : { Allow: allow }, isWhole }
}

/** Where Yoga answers without a word. */
const explained: Record<number, string> = {
  406: 'Accept application/json or application/graphql-response+json.',
}

const plainJson = 'application/json'
const graphqlJson = 'application/graphql-response+json'

/** What Yoga refuses. It does not know that a weight of 0 is a refusal, so that is said like this. */
const neither = 'text/html'

/** The one of our two types that is preferred. */
function negotiated(accept = '*/*'): string {
  const weights = new Map(accept.toLowerCase().split(',').map(weighed))
  const any = weights.get('application/*') ?? weights.get('*/*') ?? 0
  const weightOf = (type: string): number => weights.get(type) ?? any
  if (weightOf(plainJson) === 0 && weightOf(graphqlJson) === 0) return neither
  const isGraphql = weights.has(graphqlJson) && weightOf(graphqlJson) >= weightOf(plainJson)
  return isGraphql || weightOf(plainJson) === 0 ? graphqlJson : plainJson
}
