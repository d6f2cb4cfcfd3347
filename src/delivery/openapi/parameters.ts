import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { capital } from '../type-names.ts'
import { requestSchema, type Json } from './schemas.ts'

const pathParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id, or the slug.',
  schema: { type: 'string' },
}

/** What an endpoint understands, each parameter written out. */
export function parametersOf({ path, query }: Pick<Endpoint, 'path' | 'query'>): Json[] {
  return [
    ...(path.includes('{id}') ? [pathParameter] : []),
    ...Object.entries(query.shape).map(([name, schema]) => queryParameter(name, schema)),
  ]
}

function queryParameter(name: string, schema: unknown): Json {
  const { description, example, ...rest } = schema instanceof z.ZodType ? requestSchema(schema) : {}
  const isList = rest.type === 'array'
  const isRequired = schema instanceof z.ZodType && !schema.isOptional()
  return {
    name,
    in: 'query',
    ...(isRequired ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example: isList ? listed(example) : example }),
    schema: rest,
    ...(isList ? { style: 'form', explode: false } : {}),
  }
}

/** A comma-separated example as the list that its schema describes. */
function listed(example: unknown): unknown {
  return typeof example === 'string' ? example.split(',') : example
}

/** Parameters written once, and what points at them. */
export type Shared = { components: Json; pointTo: (parameter: Json) => Json }

/** Of each name the parameter that most operations have is written once, if two have it. */
export function shareParameters(operations: readonly Json[][]): Shared {
  const uses = Map.groupBy(operations.flat(), (parameter) => JSON.stringify(parameter))
  const names = new Map<string, string>()
  const components: Json = {}
  for (const [written, same] of [...uses].toSorted(([, a], [, b]) => b.length - a.length)) {
    const name = capital(String(same[0]?.name))
    if (same.length < 2 || name in components) continue
    components[name] = same[0]
    names.set(written, name)
  }
  const pointTo = (parameter: Json): Json => {
    const name = names.get(JSON.stringify(parameter))
    return name === undefined ? parameter : { $ref: `#/components/parameters/${name}` }
  }
  return { components, pointTo }
}
