import { z } from 'zod'
import {
  addressTooLong,
  badParameters,
  bodyOf,
  endedPreview,
  epochChanged,
  failure,
  gone,
  methodNotAllowed,
  moved,
  notFound,
  noPreviewsHere,
  overloaded,
  problemCodes,
  tooMany,
  unfinishedPreview,
  unknownToken,
  type Problem,
} from '../problem.ts'
import { killReasonNames } from '../../wire/kill-reasons.ts'
import { component } from './components.ts'
import { headerRefs, type headers } from './headers.ts'
import { schemaRef, type Json } from './schemas.ts'

/** What every refusal looks like (RFC 9457). */
export const problemShape = component(
  'Problem',
  z.object({
    type: z.string().meta({ examples: ['/docs/problems#bad-parameter'] }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What to do about it, in a sentence or two.' }),
    instance: z.string().meta({ description: 'The address that was refused.' }),
    reason: z.enum(killReasonNames).optional().meta({
      description: 'With 410: why it was killed, where the newsroom says so.',
    }),
    requestId: z.string().optional().meta({ description: 'Names the request in our log.' }),
    errors: z.array(
      z.object({
        parameter: z.string(),
        value: z.string(),
        detail: z.string(),
        allowed: z.array(z.string()).optional(),
        didYouMean: z.string().optional(),
      }),
    ),
  }),
)

type Refusal = {
  example: Problem
  at?: string
  headers?: (keyof typeof headers)[]
}

const story = '/v1/articles/delegates-walk-a-wetland'

/** Of what may be there another time. */
const tagged = ['Cache-Tag', 'Surrogate-Key'] as const

const refusals = {
  BadParameter: {
    at: '/v1/articles?sort=headlin',
    example: badParameters([
      {
        ...{ parameter: 'sort', value: 'headlin', allowed: ['title', '-title'] },
        ...{ detail: 'sort: write one of title, -title.', didYouMean: 'title' },
      },
    ]),
  },
  Moved: { example: moved(story, story), headers: ['Location', ...tagged] },
  PreviewUnknown: { example: unknownToken(), headers: ['WWW-Authenticate'] },
  PreviewEnded: { example: endedPreview('This preview link has expired.') },
  PreviewUnfinished: { example: unfinishedPreview(['headline']) },
  NoPreviewsHere: { example: noPreviewsHere() },
  NotFound: { example: notFound(), headers: [...tagged] },
  MethodNotAllowed: {
    ...{ example: methodNotAllowed('POST', 'GET, HEAD, OPTIONS'), headers: ['Allow'] },
  },
  Gone: { example: gone('legal'), headers: [...tagged] },
  EpochChanged: { example: epochChanged() },
  AddressTooLong: { example: addressTooLong(8_192) },
  TooMany: { example: tooMany(12), headers: ['RateLimit', 'RateLimit-Policy', 'Retry-After'] },
  Failed: { example: failure() },
  Busy: { example: overloaded(), headers: ['Retry-After'] },
} satisfies Record<string, Refusal>

export type RefusalName = keyof typeof refusals

/** Every refusal there is, for components/responses. */
export function refusalResponses(): Json {
  const responses = Object.entries(refusals).map(([name, each]) => [name, described(each)])
  return { ...Object.fromEntries(responses), QueryRefused: queryRefused() }
}

/** GraphQL says what is wrong with a query in its own way, whatever the status. */
function queryRefused(): Json {
  const { content, ...rest } = described(refusals.BadParameter)
  const graphql = { schema: schemaRef('GraphqlAnswer') }
  return {
    ...rest,
    description: 'The query was refused: `errors` says where and why.',
    content: {
      'application/graphql-response+json': graphql,
      'application/json': graphql,
      ...content,
    },
  }
}

/** What a query is refused with: it is wrong, its hash is unknown, it wants to write. */
export const queryRefusals = refusedWith(400, 404, 405)

/** A posted one too when we cannot read it or the reader could not read us. */
export const postedRefusals = refusedWith(400, 404, 406, 408, 413, 415)

function refusedWith(...statuses: number[]): Json {
  const ref = { $ref: '#/components/responses/QueryRefused' }
  return Object.fromEntries(statuses.map((status) => [status, ref]))
}

function described({ example, at = story, headers: sent = [] }: Refusal) {
  const value = bodyOf(example, { instance: at, requestId: 'b1946ac9-2f4e-4c1d-9a57-0d7e8f1c2a3b' })
  return {
    description: problemCodes[example.code] ?? example.title,
    headers: headerRefs('X-Request-Id', ...sent),
    content: { 'application/problem+json': { schema: schemaRef('Problem'), example: value } },
  }
}

/** Points at the refusals by the status each has. */
export function refusalRefs(...names: RefusalName[]): Json {
  return Object.fromEntries(
    names.map((name) => [
      refusals[name].example.status,
      { $ref: `#/components/responses/${name}` },
    ]),
  )
}
