import type { Endpoint, Posted } from '../endpoint.ts'
import { capital } from '../type-names.ts'
import { headerRefs } from './headers.ts'
import { operationId } from './names.ts'
import { answerName } from './operation.ts'
import { postedRefusals, refusalRefs } from './refusals.ts'
import { schemaRef, type Json } from './schemas.ts'

/** The same question by POST: `value` is what its example is really answered with. */
export function postedOperation(
  endpoint: Endpoint,
  { summary, description, bodyName, example }: Posted,
  parameters: Json[],
  value: unknown,
): Json {
  const schema = schemaRef(answerName(endpoint))
  return {
    operationId: `post${capital(operationId(endpoint))}`,
    ...{ summary, description, parameters },
    tags: [endpoint.tag],
    security: [{}, { preview: [] }],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: schemaRef(bodyName),
          examples: { query: { summary: 'A query with a variable', value: example.body } },
        },
      },
    },
    responses: {
      200: {
        description: summary,
        headers: answerHeaders,
        content: {
          'application/json': {
            schema,
            examples: { answer: { summary: 'What the query is answered', value } },
          },
          'application/graphql-response+json': { schema },
        },
      },
      ...refusalRefs('TooMany', 'Failed', 'Busy', 'AddressTooLong'),
      ...refusalRefs('PreviewUnknown', 'PreviewEnded', 'PreviewUnfinished', 'Gone'),
      ...refusalRefs('NoPreviewsHere'),
      ...postedRefusals,
    },
  }
}

const answerHeaders = headerRefs(
  ...(['Cache-Control', 'Cache-Tag', 'Surrogate-Key', 'X-Request-Id'] as const),
  ...(['RateLimit', 'RateLimit-Policy'] as const),
)
