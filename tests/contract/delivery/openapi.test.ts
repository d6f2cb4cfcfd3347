import { beforeAll, describe, expect, it } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { z } from 'zod'
import { openCache } from '../../../src/delivery/cache/cache.ts'
import { openExample } from '../../../src/delivery/openapi/example.ts'
import { publicTypes } from '../../../src/wire/documents.ts'
import { anApi, publicUrl, type Api } from './api.ts'
import { judgeBy, type Judge } from './described.ts'

const parameter = z.union([
  z.object({ name: z.string(), in: z.string() }),
  z.object({ $ref: z.string() }),
])
const examples = z.record(
  z.string(),
  z.object({ summary: z.string(), value: z.record(z.string(), z.unknown()) }),
)
const answers = z.record(z.string(), z.object({ examples: examples.optional() }))
const operation = z.object({
  operationId: z.string(),
  description: z.string(),
  parameters: z.array(parameter),
  responses: z.looseObject({ 200: z.object({ content: answers }) }),
})
const posted = operation.extend({
  requestBody: z.object({
    content: z.object({ 'application/json': z.object({ examples }) }),
  }),
})
const described = z.object({
  paths: z.record(z.string(), z.object({ get: operation, post: posted.optional() })),
  components: z.object({
    parameters: z.record(z.string(), z.object({ name: z.string(), in: z.string() })),
    responses: z.record(
      z.string(),
      z.object({
        content: z.object({ 'application/problem+json': z.object({ example: z.unknown() }) }),
      }),
    ),
  }),
})

let api: Api
let description: z.infer<typeof described>
let judge: Judge

beforeAll(async () => {
  api = anApi()
  const { body } = await api.get('/v1/openapi.json')
  description = described.parse(body)
  judge = judgeBy(body)
})

/** As a list of names, whether written here or pointed at. */
function namesOf(parameters: z.infer<typeof parameter>[]): string[] {
  return parameters.flatMap((each) => {
    const known = description.components.parameters
    const whole = '$ref' in each ? known[each.$ref.split('/').at(-1) ?? ''] : each
    return whole?.in === 'query' ? [whole.name] : []
  })
}

const views = [
  ...publicTypes.map((type) => `/v1/${type}?count=exact`),
  '/v1',
  '/v1/graphql?query={topics{items{id}}}',
  '/v1/articles/report?body=html,text,markdown,lexical',
  '/v1/articles/blog?include=events,sessions.participations.organisation',
  '/v1/articles/report?fields=corrections.text,leadPhoto.creators.name',
  '/v1/articles/report?include=leadPhoto,byline.contributor,topics.parent',
  '/v1/corrections/c1?include=article',
  '/v1/photos/stage?include=event.series',
  '/v1/galleries/album?lang=zh&include=photos.photo',
  '/v1/events/forum-2024',
  '/v1/sessions/special?fields=slots.place,event',
  '/v1/speakers/li',
  '/v1/articles/blog/updates',
  '/v1/events/forum/programme',
  '/v1/events/forum/programme?tz=UTC',
  '/v1/speakers/li/appearances',
  '/v1/series/acecf/editions',
  '/v1/search?q=forum',
  '/v1/search?q=Fu+Huazou&highlight=false',
  '/v1/suggest?q=f',
  '/v1/resolve?path=/en/events/forum-2024',
  '/v1/changes?documents=true&form=edition&limit=100',
]

describe('The OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { body } = await api.get('/v1/openapi.json')

    const result = await new Validator().validate(body)

    expect(result.errors).toBeUndefined()
    expect(result.valid).toBe(true)
    expect(body.openapi).toMatch(/^3\.1/)
    expect(body.servers).toMatchObject([{ url: publicUrl }])
  })

  it('is the same whatever is public here', async () => {
    const { text } = await api.get('/v1/openapi.json')
    api.edition.remove('topics', 'plastic', new Date())

    expect((await anApi(api.edition).get('/v1/openapi.json')).text).toBe(text)
  })

  it.each(views)('describes what %s answers', async (address) => {
    const { status } = await api.get(address)

    expect(status).toBe(200)
  })

  it.each([
    ['/v1/stream', 'text/event-stream'],
    ['/v1/export', 'application/x-ndjson'],
  ])('says that %s is %s', (path, type) => {
    expect(Object.keys(description.paths[path]?.get.responses[200].content ?? {})).toEqual([type])
  })

  it('notices an answer that says more than described', async () => {
    const { body, text, status, type } = await api.get('/v1/topics/climate')
    const more = JSON.stringify({ ...body, data: { ...body.data, internalNote: 'x' } })

    expect(judge('/v1/topics/climate', { status, type, text: more })).toContain('additional')
    expect(judge('/v1/topics/climate', { status: 418, type, text })).toContain('not described')
  })

  it('gives each operation an answer that it really gives', () => {
    for (const [path, { get }] of Object.entries(description.paths)) {
      const content = Object.entries(get.responses[200].content)
      expect([path, content.some(([, { examples: given }]) => given)]).toEqual([path, true])
      for (const [type, answer] of content) {
        const given = Object.values(answer.examples ?? {})
        for (const { summary, value } of given) {
          const address = summary.startsWith('GET ') ? summary.slice(4) : path
          expect([
            path,
            judge(address, { status: 200, type, text: JSON.stringify(value) }),
          ]).toEqual([path, ''])
          expect(value).not.toMatchObject({ data: [] })
        }
      }
    }
  })

  it('gives the posted query the answer that it really gives', async () => {
    const folders = { mediaDir: '/nowhere', dataDir: '/nowhere' }
    const parts = {
      ...api,
      ...folders,
      publicUrl,
      languages: ['en', 'zh'],
      clock: () => new Date(),
    }
    const { edition } = openExample({ ...parts, cache: openCache(api) })
    const { post } = description.paths['/v1/graphql'] ?? {}
    const asked = post?.requestBody.content['application/json'].examples.query?.value
    const given = post?.responses[200].content['application/json']?.examples?.answer?.value

    const { body, text, status, type } = await anApi(edition)
      .ask('post', '/v1/graphql')
      .send(asked ?? '')

    expect(given).toMatchObject({ data: { articles: { items: [expect.anything()] } } })
    expect(body).toEqual(given)
    expect(judge('/v1/graphql', { status, type, text })).toBe('')
  })

  it('gives each refusal an example', () => {
    for (const { content } of Object.values(description.components.responses)) {
      const { example } = content['application/problem+json']
      const text = JSON.stringify(example)
      const answer = { status: 404, type: 'application/problem+json', text }
      expect(judge('/v1/topics/none', answer)).toBe('')
    }
  })

  it('gives each operation a name of its own and a description', () => {
    const operations = Object.values(description.paths).flatMap(({ get, post }) =>
      post ? [get, post] : [get],
    )

    const names = operations.map(({ operationId }) => operationId)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['listSeries', 'getSeries', 'getEventProgramme']))
    for (const { description: words } of operations) expect(words).toMatch(/\.$/)
  })

  it('names exactly the parameters that are understood', async () => {
    for (const [path, { get }] of Object.entries(description.paths)) {
      if (path.includes('{id}') || path === '/v1') continue
      const { body } = await api.get(`${path}?no-such-parameter=1`)
      expect(body.errors[0].allowed).toEqual(namesOf(get.parameters))
    }
    const { post } = description.paths['/v1/graphql'] ?? {}
    const { body } = await api.ask('post', '/v1/graphql?no-such-parameter=1').send({})
    expect(body.errors[0].allowed).toEqual(namesOf(post?.parameters ?? []))
  })
})
