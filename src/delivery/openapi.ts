import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import type { Poured } from './pour.ts'
import { problemCodes } from './problem.ts'

type Json = Record<string, unknown>

const pageShape = z.object({
  limit: z.int(),
  next: z.string().nullable().meta({ description: 'For `after`; null on the last page.' }),
  total: z.int().optional().meta({ description: 'In lists only with `count=exact`.' }),
})

const metaShape = z.object({
  seq: z.int().meta({ description: 'Number of the newest change that shows in this answer.' }),
  lang: z.string().nullable().meta({ description: 'The first language of the answer.' }),
})

/** What every refusal looks like (RFC 9457). */
export const problemShape = z.object({
  type: z.string().meta({ examples: ['/docs/problems#bad-parameter'] }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  requestId: z.string().optional(),
  errors: z.array(
    z.object({
      parameter: z.string(),
      value: z.string(),
      detail: z.string(),
      allowed: z.array(z.string()).optional(),
      didYouMean: z.string().optional(),
    }),
  ),
})

/** The OpenAPI 3.1 document, made from the schemas that read the requests and describe the answers. */
export function openApiOf(
  endpoints: readonly Endpoint[],
  poured: readonly Poured[],
  { publicUrl, version }: { publicUrl: string; version: string },
): Json {
  const tags = [...new Set([...endpoints, ...poured].map(({ tag }) => tag))]
  return {
    openapi: '3.1.1',
    info: {
      title: 'Rostrum delivery API',
      version,
      description: 'Everything that is public, read only, the same on every node.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    security: [],
    tags: tags.map((name) => ({ name })),
    paths: Object.fromEntries([
      ...endpoints.map((each) => [each.path, { get: operation(each) }]),
      ...poured.map((each) => [each.path, { get: pouredOperation(each) }]),
    ]),
    components: { schemas: { Problem: schemaOf(problemShape) }, headers, responses },
  }
}

function operation(endpoint: Endpoint): Json {
  const { path, summary, tag, query, isPaged, data, beside = {}, whole } = endpoint
  const refusals = otherRefusals[path] ?? {}
  const isNamed = path.includes('{id}')
  const paged = isPaged ? { page: pageShape } : {}
  const shape = whole ?? z.object({ data, ...paged, ...beside, meta: metaShape })
  return {
    operationId: operationId(path),
    summary,
    tags: [tag],
    parameters: [
      ...(isNamed ? [pathParameter] : []),
      ...Object.entries(query.shape).map(([name, schema]) => queryParameter(name, schema)),
    ],
    responses: {
      200: {
        description: summary,
        headers: pointers(
          'ETag',
          'Last-Modified',
          'Cache-Control',
          'Cache-Status',
          'Cache-Tag',
          'Content-Language',
          'X-Request-Id',
          'RateLimit',
          'RateLimit-Policy',
        ),
        content: { 'application/json': { schema: schemaOf(shape) }, ...inPart(whole) },
      },
      304: { description: 'Unchanged since the `ETag` or date you sent.' },
      400: whole
        ? { description: problemCodes['bad-parameter'], content: { ...content, ...inPart(whole) } }
        : response('BadParameter'),
      ...(isNamed
        ? { 308: response('Moved'), 404: response('NotFound'), 410: response('Gone') }
        : {}),
      ...refusals,
      405: response('MethodNotAllowed'),
      ...('preview' in query.shape
        ? {
            401: response('PreviewUnknown'),
            403: response('PreviewEnded'),
            409: response('PreviewUnfinished'),
            ...(isNamed ? {} : { 410: response('PreviewWithdrawn') }),
            501: response('NoPreviewsHere'),
          }
        : {}),
      414: response('AddressTooLong'),
      429: response('TooMany'),
      500: response('Failed'),
      503: response('Busy'),
    },
  }
}

/** GraphQL over HTTP says in a form of its own what it refuses, or answers only in part. */
function inPart(whole: z.ZodType | undefined): Json {
  return whole ? { 'application/graphql-response+json': { schema: schemaOf(whole) } } : {}
}

/** What some answer besides: a path of a site that means nothing, a cursor that is void. */
const otherRefusals: Record<string, Json> = {
  '/v1/resolve': { 404: response('NotFound'), 410: response('Gone') },
  '/v1/changes': { 410: response('EpochChanged') },
}

/** OpenAPI 3.1 has no word for a sequence, so the schema is that of one line or event. */
function pouredOperation({ path, summary, tag, query, contentType, unit }: Poured): Json {
  return {
    operationId: operationId(path),
    summary,
    tags: [tag],
    parameters: Object.entries(query.shape).map(([name, schema]) => queryParameter(name, schema)),
    responses: {
      200: {
        description: `${summary}: the schema is that of one line or event.`,
        headers: pointers('Cache-Control', 'X-Request-Id'),
        content: { [contentType]: { schema: schemaOf(unit) } },
      },
      400: response('BadParameter'),
      405: response('MethodNotAllowed'),
      410: response('EpochChanged'),
      414: response('AddressTooLong'),
      500: response('Failed'),
      503: response('Busy'),
    },
  }
}

const pathParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id, or the slug.',
  schema: { type: 'string' },
}

/** What the schema says is its meta; what reads the text is code. */
function queryParameter(name: string, schema: unknown): Json {
  const { description, example, ...rest } = schema instanceof z.ZodType ? requestSchema(schema) : {}
  const isList = rest.type === 'array'
  return {
    name,
    in: 'query',
    ...(isRequired(schema) ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    schema: rest,
    ...(isList ? { style: 'form', explode: false } : {}),
  }
}

function isRequired(schema: unknown): boolean {
  return schema instanceof z.ZodType && !schema.isOptional()
}

/** `/v1/events/{id}/programme` is `getEventsProgramme`; lists are `listEvents`. */
function operationId(path: string): string {
  const words = path.split('/').filter((word) => word !== '' && word !== 'v1' && word !== '{id}')
  const name = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')
  return `${path.includes('{id}') || words.length === 0 ? 'get' : 'list'}${name || 'Root'}`
}

function requestSchema(schema: z.ZodType): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  })
  return json
}

function schemaOf(schema: z.ZodType): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
  })
  return json
}

const text = { schema: { type: 'string' } }
const headers = {
  ETag: { description: 'Strong: made from the bytes. Send it back as `If-None-Match`.', ...text },
  'Last-Modified': { description: 'When anything public last changed.', ...text },
  'Cache-Control': { description: 'Ends at the next embargo or expiry.', ...text },
  'Cache-Status': { description: 'Whether it was ready (RFC 9211).', ...text },
  'Cache-Tag': { description: 'What it was made from, for purging.', ...text },
  'Content-Language': { description: 'The languages printed.', ...text },
  'X-Request-Id': { description: 'Names the request in our log.', ...text },
  Location: { description: 'The address it has now.', ...text },
  RateLimit: { description: 'What is left of your share (`r`) and when all is (`t`).', ...text },
  'RateLimit-Policy': { description: 'Your share (`q`) in so many seconds (`w`).', ...text },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
}

function pointers(...names: (keyof typeof headers)[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

function response(name: keyof typeof responses): Json {
  return { $ref: `#/components/responses/${name}` }
}

const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
const responses = {
  BadParameter: { description: problemCodes['bad-parameter'], content },
  NotFound: { description: problemCodes['not-found'], content },
  Gone: { description: problemCodes.gone, content },
  EpochChanged: { description: problemCodes['epoch-changed'], content },
  Moved: { description: problemCodes.moved, headers: pointers('Location'), content },
  MethodNotAllowed: { description: problemCodes['method-not-allowed'], content },
  PreviewUnknown: { description: problemCodes['preview-unknown'], content },
  PreviewEnded: { description: problemCodes['preview-ended'], content },
  PreviewWithdrawn: { description: problemCodes['preview-withdrawn'], content },
  NoPreviewsHere: { description: problemCodes['no-previews-here'], content },
  PreviewUnfinished: { description: problemCodes['preview-unfinished'], content },
  AddressTooLong: { description: problemCodes['address-too-long'], content },
  TooMany: {
    description: problemCodes['too-many'],
    headers: pointers('RateLimit', 'RateLimit-Policy', 'Retry-After'),
    content,
  },
  Failed: { description: problemCodes.failed, content },
  Busy: { description: problemCodes.busy, headers: pointers('Retry-After'), content },
}
