import { publicTypes } from '../wire/documents.ts'
import type { Parts } from './asking.ts'
import { catalogued } from './catalogue.ts'
import type { Endpoint } from './endpoint.ts'
import { askExample, openExample } from './openapi/example.ts'
import { headers } from './openapi/headers.ts'
import { answerName, answerShape, operationOf } from './openapi/operation.ts'
import { parametersOf, shareParameters } from './openapi/parameters.ts'
import { postedOperation } from './openapi/posted-operation.ts'
import { pouredOperation } from './openapi/poured-operation.ts'
import { refusalResponses } from './openapi/refusals.ts'
import { componentSchemas, type Json } from './openapi/schemas.ts'
import type { Poured } from './pour.ts'
import { version } from './root.ts'

/**
 * The OpenAPI 3.1 document, made from the schemas that read the requests and describe the answers.
 * Its examples are what the endpoints answer about the example newsroom.
 */
export function openApiOf(
  endpoints: readonly Endpoint[],
  poured: readonly Poured[],
  parts: Parts,
): Json {
  const { publicUrl } = parts
  const example = openExample(parts)
  const shared = shareParameters([...endpoints, ...poured].map(parametersOf))
  const written = (each: Pick<Endpoint, 'path' | 'query'>): Json[] =>
    parametersOf(each).map(shared.pointTo)
  const paths = [
    ...endpoints.map((each) => [each.path, operationsOf(each, written, example)]),
    ...poured.map((each) => [each.path, { get: pouredOperation(each, written(each), example) }]),
  ]
  example.edition.close()
  const answers = endpoints.map((each) => [answerName(each), answerShape(each)] as const)
  return {
    openapi: '3.1.1',
    info: infoOf(publicUrl),
    servers: [{ url: publicUrl, description: 'This newsroom.' }],
    externalDocs: { url: `${publicUrl}/docs`, description: 'This, to read in a browser.' },
    security: [],
    tags: tagsOf([...endpoints, ...poured]),
    paths: Object.fromEntries(paths),
    components: {
      ...{ schemas: componentSchemas(answers), parameters: shared.components },
      ...{ headers, responses: refusalResponses(), securitySchemes },
    },
  }
}

/** How one path may be asked, with the answers the example gives. */
function operationsOf(
  endpoint: Endpoint,
  written: (each: Pick<Endpoint, 'path' | 'query'>) => Json[],
  example: Parts,
): Json {
  const get = operationOf(endpoint, written(endpoint), askExample(example, endpoint))
  const { path, posted } = endpoint
  if (posted === undefined) return { get }
  const answered = askExample(example, { ...endpoint, example: posted.example.address })
  const parameters = written({ path, query: posted.query })
  return { get, post: postedOperation(endpoint, posted, parameters, answered.value) }
}

function infoOf(publicUrl: string): Json {
  return {
    title: 'Rostrum delivery API',
    version,
    summary: 'Everything that is public, read only, the same on every node.',
    description: `Every relation is \`{type, id, href, title}\`: \`include\` adds keys to it, \`fields\` takes keys away. Anything misspelt is refused with the nearest match; [all refusals](${publicUrl}/docs/problems). Answers carry a strong \`ETag\` and say in \`Cache-Control\` for how long they hold.\n\nThe examples are real answers, asked of a small example newsroom.`,
    contact: { name: 'The newsroom that runs this server', url: publicUrl },
    license: { name: 'MIT', identifier: 'MIT' },
  }
}

const securitySchemes = {
  preview: {
    type: 'http',
    scheme: 'bearer',
    description: 'A preview token, for drafts. What is public needs none.',
  },
}

const tagWords: Record<string, string> = {
  start: 'Where everything starts: what there is, and where.',
  search: 'Full text over everything public, and suggestions while somebody types.',
  following: 'Keeping a copy: everything at once, then what changed, asked for or as it happens.',
  graphql: 'The same documents, filters and limits as a graph, in one question.',
}

function tagsOf(operations: readonly Pick<Endpoint, 'tag'>[]): Json[] {
  return [...new Set(operations.map(({ tag }) => tag))].map((name) => {
    const type = publicTypes.find((each) => each === name)
    const words = type === undefined ? tagWords[name] : `${catalogued(type).about}.`
    return { name, ...(words === undefined ? {} : { description: words }) }
  })
}
