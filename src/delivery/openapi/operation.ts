import { z } from 'zod'
import { publicTypes, type PublicType } from '../../wire/documents.ts'
import type { Endpoint } from '../endpoint.ts'
import { capital, singular } from '../type-names.ts'
import { component } from './components.ts'
import type { Example } from './example.ts'
import { headerRefs } from './headers.ts'
import { operationId } from './names.ts'
import { queryRefusals, refusalRefs } from './refusals.ts'
import { schemaRef, type Json } from './schemas.ts'

const pageShape = component(
  'Page',
  z.object({
    limit: z.int(),
    next: z.string().nullable().meta({ description: 'For `after`; null on the last page.' }),
    total: z.int().optional().meta({ description: 'In lists only with `count=exact`.' }),
  }),
)

const metaShape = component(
  'Meta',
  z.object({
    seq: z.int().meta({ description: 'Number of the newest change that shows in this answer.' }),
    lang: z.string().nullable().meta({ description: 'The first language of the answer.' }),
  }),
)

export function answerName(endpoint: Endpoint): string {
  return `${capital(operationId(endpoint))}Answer`
}

/** The whole of an answer, around its data. */
export function answerShape({ data, isPaged, beside = {}, whole }: Endpoint): z.ZodType {
  const paged = isPaged ? { page: pageShape } : {}
  return whole ?? z.object({ data, ...paged, ...beside, meta: metaShape })
}

/** One operation: its parameters are given, as they may be shared. */
export function operationOf(endpoint: Endpoint, parameters: Json[], example: Example): Json {
  const { summary, tag, query, whole } = endpoint
  const schema = schemaRef(answerName(endpoint))
  return {
    operationId: operationId(endpoint),
    summary,
    description: endpoint.description ?? usualDescription(endpoint),
    tags: [tag],
    parameters,
    ...('preview' in query.shape ? { security: [{}, { preview: [] }] } : {}),
    responses: {
      200: {
        description: summary,
        headers: answerHeaders,
        content: {
          'application/json': {
            schema,
            examples: { answer: { summary: `GET ${example.address}`, value: example.value } },
          },
          ...(whole ? { 'application/graphql-response+json': { schema } } : {}),
        },
        ...linksFrom(endpoint),
      },
      ...(hasPage(endpoint) ? { 303: toPage } : {}),
      304: { description: 'Unchanged since the `ETag` or date you sent.' },
      ...refusalsOf(endpoint),
    },
  }
}

/** A preview of a whole document can be read as a page. */
function hasPage({ path, query }: Endpoint): boolean {
  return 'preview' in query.shape && /^\/v1\/\w+\/\{id\}$/.test(path)
}

const toPage = {
  description: 'A browser that opens a preview (`Accept: text/html`) is led to its page.',
  headers: { Location: { schema: { type: 'string' }, description: 'Where the page is.' } },
}

const answerHeaders = headerRefs(
  ...(['ETag', 'Last-Modified', 'Cache-Control', 'Cache-Status', 'Cache-Tag'] as const),
  ...(['Surrogate-Key', 'Content-Language', 'X-Request-Id', 'Server-Timing'] as const),
  ...(['RateLimit', 'RateLimit-Policy'] as const),
)

function refusalsOf({ path, query, refusals = [], whole }: Endpoint): Json {
  const isNamed = path.includes('{id}')
  const canPreview = 'preview' in query.shape
  return {
    ...refusalRefs('BadParameter', 'MethodNotAllowed', 'AddressTooLong'),
    ...refusalRefs('TooMany', 'Failed', 'Busy'),
    ...(isNamed ? refusalRefs('Moved', 'NotFound', 'Gone') : {}),
    ...(canPreview ? refusalRefs('PreviewUnknown', 'PreviewEnded', 'PreviewUnfinished') : {}),
    ...(canPreview ? refusalRefs('Gone', 'NoPreviewsHere') : {}),
    ...refusalRefs(...refusals),
    ...(whole ? queryRefusals : {}),
  }
}

function usualDescription({ path, isPaged, summary }: Endpoint): string {
  if (isPaged) {
    return `${summary}. Filters are combined: a document has to match all of them. \`page.next\` of one page is \`after\` of the next.`
  }
  return path.includes('{id}')
    ? 'The whole document. An old slug leads on with 308; what was withdrawn answers 410, and what never was public 404.'
    : `${summary}.`
}

/** Where to go on from an answer: from a list to its first document, from a document to its views. */
function linksFrom({ path }: Endpoint): Json {
  const [, , first, key, view] = path.split('/')
  const type = publicTypes.find((each) => each === first)
  if (type === undefined || view !== undefined) return {}
  const id = key === undefined ? '$response.body#/data/0/id' : '$response.body#/data/id'
  const leads = key === undefined ? [`get${singular[type]}`] : (views[type] ?? [])
  if (leads.length === 0) return {}
  return {
    links: Object.fromEntries(
      leads.map((name) => [name, { operationId: name, parameters: { id } }]),
    ),
  }
}

const views: Partial<Record<PublicType, string[]>> = {
  articles: ['listArticleUpdates'],
  events: ['getEventProgramme'],
  series: ['listSeriesEditions'],
  speakers: ['listSpeakerAppearances'],
}
