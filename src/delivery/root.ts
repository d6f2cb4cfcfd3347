import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { publicTypes } from '../wire/documents.ts'
import { catalogued } from './catalogue.ts'
import { readingFor } from './asking.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { jsonAnswer } from './json.ts'
import { href, text } from './shape-parts.ts'

const packageFile = new URL('../../package.json', import.meta.url)

/** The version in package.json. */
export const version = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packageFile, 'utf8'))).version

const rootShape = z.object({
  name: text,
  version: text,
  languages: z.array(text),
  types: z.array(
    z.object({
      type: z.enum(publicTypes),
      href,
      about: text,
      count: z.int().meta({ description: 'Public at this moment.' }),
    }),
  ),
  links: z.object({ openapi: href, graphql: href, docs: href, home: href }),
})

/** `/v1`: where everything starts. */
export function rootEndpoint(): Endpoint {
  return endpoint({
    ...{ path: '/v1', summary: 'What is here', tag: 'start', isPaged: false },
    description: 'Every type with the address of its list and how many are public now.',
    query: z.object({}),
    data: rootShape,
    answer: (_query, { parts, now }) => {
      const { publicUrl, languages } = parts
      const reading = readingFor(parts, {}, now)
      const types = publicTypes.map((type) => ({
        ...{ type, href: `${publicUrl}/v1/${type}`, about: catalogued(type).about },
        count: reading.count({ type, facets: [], ranges: [], ids: null }),
      }))
      const links = {
        openapi: `${publicUrl}/v1/openapi.json`,
        graphql: `${publicUrl}/v1/graphql`,
        docs: `${publicUrl}/docs`,
        home: `${publicUrl}/`,
      }
      return jsonAnswer(reading, { data: { name: 'Rostrum', version, languages, types, links } })
    },
  })
}
