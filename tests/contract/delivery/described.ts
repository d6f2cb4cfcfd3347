import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Response } from 'supertest'
import { z } from 'zod'

const described = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({ responses: z.record(z.string(), z.looseObject({})) }).optional(),
    }),
  ),
  components: z.looseObject({ responses: z.record(z.string(), z.looseObject({})) }),
})

/** The description does not describe itself. */
const itself = '/v1/openapi.json'

const pointer = z.object({ $ref: z.string() })
const content = z.record(z.string(), z.looseObject({}))

/** What is wrong with an answer to GET; empty when it is as described. */
export type Judge = (address: string, answer: Answer) => string
export type Answer = Pick<Response, 'status' | 'type' | 'body'> & { text?: string }

/** Holds answers against an OpenAPI document: their status, their media type and their body. */
export function judgeBy(document: object): Judge {
  const { paths } = described.parse(document)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(document, 'api')
  const templates = Object.keys(paths).map((path) => ({ path, pattern: patternOf(path) }))

  const fault = (place: string, body: unknown): string => {
    const validate = ajv.getSchema(`api#${place}`)
    if (validate === undefined) return `There is no schema at ${place}`
    return validate(body) ? '' : ajv.errorsText(validate.errors)
  }

  const placeOf = (path: string, status: number): string | null => {
    const response = paths[path]?.get?.responses[status]
    if (response === undefined) return null
    const { data } = pointer.safeParse(response)
    return data?.$ref.slice(1) ?? `/paths/${escaped(path)}/get/responses/${status}`
  }

  return (address, { status, type, body, text = '' }) => {
    const [name = ''] = address.split('?')
    const template = templates.find(({ pattern }) => pattern.test(name))
    if (!type.endsWith('json') || (name === itself && status === 200)) return ''
    if (template === undefined) return fault('/components/schemas/Problem', body)
    const place = placeOf(template.path, status)
    if (place === null) return `${status} is not described for ${template.path}`
    const types = content.safeParse(at(document, `${place}/content`)).data ?? {}
    if (!(type in types)) return `${type} is not described for ${status} of ${template.path}`
    return bodiesOf({ type, body, text })
      .map((each) => fault(`${place}/content/${escaped(type)}/schema`, each))
      .join('')
  }
}

/** One object, or one a line. */
function bodiesOf({ type, body, text }: Pick<Required<Answer>, 'type' | 'body' | 'text'>) {
  if (!type.endsWith('ndjson')) return [body]
  return text.split('\n').flatMap((line): unknown => (line === '' ? [] : JSON.parse(line)))
}

/** `/v1/articles/{id}` as an expression that matches the paths it stands for. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace('{id}', '[^/]+')}/?$`)
}

/** As a JSON pointer writes the segments of a path. */
function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function at(document: unknown, place: string): unknown {
  const keys = place.split('/').slice(1)
  return keys.reduce<unknown>((inner, key) => {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
    return z.looseObject({}).safeParse(inner).data?.[name]
  }, document)
}
