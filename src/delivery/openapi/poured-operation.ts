import type { Parts } from '../asking.ts'
import type { Poured } from '../pour.ts'
import { headerRefs } from './headers.ts'
import { operationId } from './names.ts'
import { refusalRefs } from './refusals.ts'
import { schemaRef, type Json } from './schemas.ts'

/** OpenAPI 3.1 has no word for a sequence, so the schema is that of one line or event. */
export function pouredOperation(poured: Poured, parameters: Json[], example: Parts): Json {
  const { path, summary, description, tag, contentType, unitName } = poured
  const units = Object.entries(poured.examples(example))
  return {
    operationId: operationId({ path, isPaged: false }),
    summary,
    description,
    tags: [tag],
    parameters,
    responses: {
      200: {
        description: `${summary}: the schema is that of one line or event.`,
        headers: headerRefs('Cache-Control', 'X-Request-Id'),
        content: {
          [contentType]: {
            schema: schemaRef(unitName),
            examples: Object.fromEntries(
              units.map(([name, value]) => [name, { summary: `One ${name}`, value }]),
            ),
          },
        },
      },
      ...refusalRefs('BadParameter', 'MethodNotAllowed', 'AddressTooLong', 'Failed', 'Busy'),
      ...refusalRefs(...poured.refusals),
    },
  }
}
