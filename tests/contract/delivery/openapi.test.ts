import { beforeAll, describe, expect, it } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { z } from 'zod'
import { publicTypes } from '../../../src/wire/documents.ts'
import { anApi, publicUrl, type Api } from './api.ts'

const described = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(z.object({ name: z.string(), in: z.string() })),
        responses: z.object({
          200: z.object({
            content: z.record(z.string(), z.object({ schema: z.unknown() })),
          }),
        }),
      }),
    }),
  ),
  components: z.object({ schemas: z.object({ Problem: z.unknown() }) }),
})

let api: Api
let description: z.infer<typeof described>

beforeAll(async () => {
  api = anApi()
  description = described.parse((await api.get('/v1/openapi.json')).body)
})

/** What is wrong with an answer according to a schema; empty when nothing is. */
function faultsOf(schema: unknown, answer: unknown): string {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  if (!z.looseObject({}).safeParse(schema).success) return 'There is no schema'
  const validate = ajv.compile(z.looseObject({}).parse(schema))
  return validate(answer) ? '' : ajv.errorsText(validate.errors)
}

const views = [
  ...publicTypes.map((type) => [`/v1/${type}`, `/v1/${type}?count=exact`]),
  ['/v1', '/v1'],
  ['/v1/graphql', '/v1/graphql?query={topics{items{id}}}'],
  ['/v1/articles/{id}', '/v1/articles/report?body=html,text,markdown,lexical'],
  ['/v1/articles/{id}', '/v1/articles/blog?include=events,sessions.participations.organisation'],
  ['/v1/articles/{id}', '/v1/articles/report?fields=corrections.text,leadPhoto.creators.name'],
  ['/v1/corrections/{id}', '/v1/corrections/c1'],
  ['/v1/photos/{id}', '/v1/photos/stage'],
  ['/v1/galleries/{id}', '/v1/galleries/album?lang=zh'],
  ['/v1/events/{id}', '/v1/events/forum-2024'],
  ['/v1/sessions/{id}', '/v1/sessions/special?fields=slots.place,event'],
  ['/v1/speakers/{id}', '/v1/speakers/li'],
  ['/v1/articles/{id}/updates', '/v1/articles/blog/updates'],
  ['/v1/events/{id}/programme', '/v1/events/forum/programme'],
  ['/v1/events/{id}/programme', '/v1/events/forum/programme?tz=UTC'],
  ['/v1/speakers/{id}/appearances', '/v1/speakers/li/appearances'],
  ['/v1/series/{id}/editions', '/v1/series/acecf/editions'],
  ['/v1/search', '/v1/search?q=forum'],
  ['/v1/search', '/v1/search?q=Fu+Huazou&highlight=false'],
  ['/v1/suggest', '/v1/suggest?q=f'],
  ['/v1/resolve', '/v1/resolve?path=/en/events/forum-2024'],
  ['/v1/changes', '/v1/changes?documents=true&form=edition&limit=100'],
]

describe('The OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { body } = await api.get('/v1/openapi.json')

    const result = await new Validator().validate(body)

    expect(result.errors).toBeUndefined()
    expect(result.valid).toBe(true)
    expect(body.openapi).toMatch(/^3\.1/)
    expect(body.servers).toEqual([{ url: publicUrl }])
  })

  it.each(views)('describes %s as it answers %s', async (path, address) => {
    const schema =
      description.paths[path ?? '']?.get.responses[200].content['application/json']?.schema

    const { body, status } = await api.get(address ?? '')

    expect(status).toBe(200)
    expect(faultsOf(schema, body)).toBe('')
  })

  it.each([
    ['/v1/stream', 'text/event-stream'],
    ['/v1/export', 'application/x-ndjson'],
  ])('says that %s is %s', (path, type) => {
    expect(Object.keys(description.paths[path]?.get.responses[200].content ?? {})).toEqual([type])
  })

  it('notices an answer that says more than described', async () => {
    const schema =
      description.paths['/v1/topics/{id}']?.get.responses[200].content['application/json']?.schema
    const { body } = await api.get('/v1/topics/climate')

    expect(faultsOf(schema, { ...body, data: { ...body.data, internalNote: 'x' } })).not.toBe('')
  })

  it('describes every refusal', async () => {
    const refusals = await Promise.all(
      ['/v1/articles?limit=0', '/v1/articles/none', '/v1/nothing'].map((path) => api.get(path)),
    )

    for (const { body } of refusals) {
      expect(faultsOf(description.components.schemas.Problem, body)).toBe('')
    }
  })

  it('names exactly the parameters that are understood', async () => {
    for (const [path, { get }] of Object.entries(description.paths)) {
      if (path.includes('{id}') || path === '/v1') continue
      const known = get.parameters.filter((each) => each.in === 'query').map(({ name }) => name)
      const { body } = await api.get(`${path}?no-such-parameter=1`)
      expect(body.errors[0].allowed).toEqual(known)
    }
  })
})
