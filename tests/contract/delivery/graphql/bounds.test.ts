import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import type { Edition } from '../../../../src/wire/edition.ts'
import { theForum } from '../../../support/forum.ts'
import { anApi } from '../api.ts'
import { addressOf, post, query } from './query.ts'

/** An edition that notes every look into a document or list. */
function watched(): { edition: Edition; looks: string[] } {
  const edition = theForum()
  const looks: string[] = []
  const looking = ['get', 'getById', 'getMany', 'list', 'listEach', 'count', 'countEach']
  const noting = new Proxy(edition, {
    get: (target, name: string) => {
      if (looking.includes(name)) looks.push(name)
      return Reflect.get(target, name)
    },
  })
  return { edition: noting, looks }
}

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `article { relatedArticles { corrections { ${nested(levels - 1)} } } }`

const many = (count: number, each: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => each(n)).join(' ')

const bomb = `{ topics { items { ...f0 } } } ${many(
  12,
  (n) => `fragment f${n} on Topic { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`,
)} fragment f12 on Topic { id }`

const deadly = [
  ['goes too deep', `{ corrections { items { ${nested(3)} } } }`, 'depth'],
  ['has too many aliases', `{ ${many(40, (n) => `a${n}: topic(id: "climate") { id }`)} }`, 'lias'],
  ['has too many tokens', `{ ${many(600, () => '__typename a')} }`, 'Token'],
  [
    'has too many directives',
    `{ ${many(25, () => '... @skip(if: false) { __typename }')} }`,
    'Directives limit of 20',
  ],
  [
    'goes in circles',
    '{ topics { items { ...a } } } fragment a on Topic { parent { ...a } }',
    'itself',
  ],
  ['spreads fragments that double', bomb, 'limit'],
  [
    'multiplies lists',
    '{ articles(limit: 100) { items { relatedArticles { relatedArticles { topics { id } } } } } }',
    '5000',
  ],
  [
    'asks for a programme again and again',
    `{ ${many(30, (n) => `p${n}: programme(event: "forum") { timeZone }`)} }`,
    'programmes',
  ],
  [
    'asks for the programmes of one event again and again',
    `{ event(id: "forum") { ${many(30, (n) => `p${n}: programme { timeZone }`)} } }`,
    'programmes',
  ],
  [
    'writes long texts again and again',
    `{ ${many(8, (n) => `a${n}: articles(limit: 100) { items { body { html text markdown lexical } } }`)} }`,
    '5000',
  ],
  [
    'filters by what is no filter',
    '{ articles(topik: ["climate"]) { items { id } } }',
    'Unknown argument \\"topik\\" on field \\"Query.articles\\". Did you mean \\"topic\\"',
  ],
  [
    'excludes by what is no filter',
    '{ articles(not: { topik: ["climate"] }) { items { id } } }',
    'Did you mean \\"topic\\"?',
  ],
  ['asks for a list without end', '{ articles(limit: 100000000) { items { id } } }', '5000'],
  [
    'asks for the schema again and again',
    `{ ${many(3, (n) => `s${n}: __schema { types { name } }`)} }`,
    '5000',
  ],
  [
    'asks for the schema in circles',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    'introspection',
  ],
] as const

describe('A query that', () => {
  it.each(deadly)('%s is refused before anything is read', async (_what, text, word) => {
    const { edition, looks } = watched()
    const api = anApi(edition)
    looks.length = 0

    const got = await query(api, text)
    const posted = await post(api, { query: text })

    expect(got.status).toBe(400)
    expect(got.body).not.toHaveProperty('data')
    expect(JSON.stringify(got.body.errors)).toContain(word)
    expect(posted.body).not.toHaveProperty('data')
    expect(looks).toEqual([])
    expect(api.faults).toEqual([])
  })

  it('counts a limit given by a variable as what it is', async () => {
    const text = `query ($limit: Int = 100) { articles(limit: $limit) { items {
      sessions { participations { speaker { id } } } } } }`

    const refused = await query(anApi(), text)
    const { body, status } = await query(anApi(), text, { limit: 10 })

    expect(refused.body.errors[0].extensions).toMatchObject({ code: 'too-costly', cost: 5700 })
    expect(status).toBe(200)
    expect(body.data.articles.items).toHaveLength(3)
  })

  it('prints as much as any page needs is answered', async () => {
    const { status } = await query(
      anApi(),
      `{ articles(limit: 20) { items { headline body { html } leadPhoto { src sources { srcset } }
         byline { contributor { name portrait { src } } } topics { name } corrections { text }
         sessions { title slots { start place { name } } participations { speaker { name } } } } } }`,
    )

    expect(status).toBe(200)
  })

  it('prints a whole programme with the faces of its speakers is answered', async () => {
    const { body, status } = await query(
      anApi(),
      `{ programme(event: "forum") { timeZone tracks { name } days { date slots { start end status
         room { title } track { name } session { title kind } participations { role
         speaker { name portrait { src } organisation { name } } } } } } }`,
    )

    expect(status).toBe(200)
    expect(body.data.programme.days).toHaveLength(2)
  })

  it('lists the programmes of many events is told to lower its limit', async () => {
    const programmes = (limit: number): string =>
      `{ events(limit: ${limit}) { items { programme { days { slots { session { title } } } } } } }`

    const refused = await query(anApi(), programmes(20))
    const { status } = await query(anApi(), programmes(8))

    expect(refused.body.errors[0].message).toContain('10160 objects, more than 5000: lower a limit')
    expect(status).toBe(200)
  })

  it('spreads each of its fragments twice in another is answered as soon as any', async () => {
    const fragments = many(26, (n) => `fragment f${n} on Session { ...f${n + 1} ...f${n + 1} }`)
    const api = anApi()
    const started = performance.now()

    const { body } = await query(
      api,
      `{ article(id: "report") { sessions { ...f0 } } } ${fragments} fragment f26 on Session { id }`,
    )

    expect(body.data.article.sessions).toEqual([{ id: 'special' }])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('introspects the schema is answered', async () => {
    const { body, status } = await post(anApi(), { query: getIntrospectionQuery() })

    expect(status).toBe(200)
    expect(body.data.__schema.queryType.name).toBe('Query')
  })
})

describe('A request that', () => {
  it('changes something is none', async () => {
    const api = anApi()
    const got = await api.get(addressOf('mutation { __typename }'))
    const posted = await post(api, { query: 'mutation { __typename }' })

    expect(got.status).toBe(405)
    expect(posted.body.errors[0].message).toContain('mutation')
  })

  it.each([
    ['is a batch', 400, '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ['is broken JSON', 400, '{"query": '],
    ['is nothing', 400, ''],
    ['is null', 400, 'null'],
    ['is too large', 413, JSON.stringify({ query: `{ __typename } #${'x'.repeat(65_536)}` })],
    [
      'nests its variables deeply',
      200,
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
    ],
    ['nests its query deeply', 400, JSON.stringify({ query: '{a'.repeat(900) })],
  ])('%s gets %s', async (_what, status, body) => {
    const api = anApi()

    const answer = await post(api, body).set('Accept', 'application/graphql-response+json')

    expect(answer.status).toBe(status)
    expect(api.faults).toEqual([])
  })

  it('has an address that is too long is refused', async () => {
    const { status } = await query(anApi(), `{ __typename } #${'x'.repeat(8_192)}`)

    expect(status).toBe(414)
  })

  it('has variables that are not JSON is told so', async () => {
    const { body, status } = await anApi().get('/v1/graphql?query={__typename}&variables={x')

    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ parameter: 'variables', value: '{x' })
  })
})
