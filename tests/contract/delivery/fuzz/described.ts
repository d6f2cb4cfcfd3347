import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { z } from 'zod'

const json = z.record(z.string(), z.unknown())

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean().default(false),
  schema: json,
})

const refSchema = z.object({ $ref: z.string() })

const operationSchema = z.object({
  parameters: z.array(z.union([parameterSchema, refSchema])).default([]),
  responses: z.record(z.string(), json),
})

const documentSchema = z.object({
  paths: z.record(z.string(), z.object({ get: operationSchema.optional() })),
  components: z.looseObject({ parameters: z.record(z.string(), parameterSchema) }),
})

export type Parameter = z.infer<typeof parameterSchema>

/** What the OpenAPI document says of the API. */
export type Description = {
  /** Every path that can be read, with its parameters. */
  paths: { path: string; parameters: Parameter[] }[]
  /** What is wrong with an answer of a path according to its description; null when nothing is. */
  faultOf: (path: string, status: number, contentType: string, body: string) => string | null
  /** The same of a refusal at an address that is no path. */
  faultOfProblem: (body: string) => string | null
}

export function describedBy(document: unknown): Description {
  const { paths, components } = documentSchema.parse(document)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'https://api.test/openapi', components })
  const written = (each: Parameter | z.infer<typeof refSchema>): Parameter[] => {
    const named = '$ref' in each ? components.parameters[nameIn(each)] : each
    return named === undefined ? [] : [named]
  }
  const compiled = new Map<string, ValidateFunction>()
  const pointer = (path: string, status: number, type: string): string =>
    ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema'].join(' ')
  const validatorOf = (path: string, status: number, type: string): ValidateFunction | null => {
    const key = pointer(path, status, type)
    const known = compiled.get(key)
    if (known) return known
    const schema = schemaAt(paths[path]?.get?.responses[status], components, type)
    if (schema === null) return null
    const fresh = ajv.compile(absolute(schema))
    compiled.set(key, fresh)
    return fresh
  }
  return {
    paths: Object.entries(paths).flatMap(([path, { get }]) =>
      get ? [{ path, parameters: get.parameters.flatMap(written) }] : [],
    ),
    faultOf: (path, status, contentType, body) => {
      if (paths[path]?.get?.responses[status] === undefined) return `${status} is not described`
      const validate = validatorOf(path, status, contentType.split(';')[0] ?? '')
      if (validate === null) return `${status} as ${contentType || 'nothing'} is not described`
      const wrong = unitsOf(body, contentType).find((unit) => !validate(unit))
      return wrong === undefined ? null : ajv.errorsText(validate.errors)
    },
    faultOfProblem: (body) => {
      const validate = ajv.getSchema('https://api.test/openapi#/components/schemas/Problem')
      return validate?.(JSON.parse(body)) ? null : ajv.errorsText(validate?.errors)
    },
  }
}

/** What a body consists of: JSON is one, lines are many, and events are tried by the tests of theirs. */
function unitsOf(body: string, contentType: string): unknown[] {
  if (contentType.startsWith('text/event-stream')) return []
  if (!contentType.startsWith('application/x-ndjson')) return [JSON.parse(body)]
  return body
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

/** What stands last in a pointer. */
function nameIn({ $ref }: z.infer<typeof refSchema>): string {
  return $ref.split('/').at(-1) ?? ''
}

const contentSchema = z.object({ content: z.record(z.string(), z.object({ schema: json })) })
/** The schema of a response, which may stand among the components. */
function schemaAt(response: unknown, components: unknown, type: string) {
  const ref = refSchema.safeParse(response).data
  const responses = z.object({ responses: json }).parse(components).responses
  const found = contentSchema.safeParse(ref === undefined ? response : responses[nameIn(ref)])
  return found.data?.content[type]?.schema ?? null
}

/** The same schema with references to where the components were added. */
function absolute(schema: object): z.infer<typeof json> {
  const text = JSON.stringify(schema).replaceAll(
    '"#/components/',
    '"https://api.test/openapi#/components/',
  )
  return json.parse(JSON.parse(text))
}
