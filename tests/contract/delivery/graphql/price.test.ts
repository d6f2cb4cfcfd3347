import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Response } from 'supertest'
import { setLimits } from '../../../../src/delivery/limits/limits.ts'
import { theForum } from '../../../support/forum.ts'
import { anApi, type Api } from '../api.ts'
import { post, query } from './query.ts'

function aLimitedApi(perMinute = 1_000): Api {
  const limits = setLimits({ perMinute, delay: () => 0 })
  return anApi(theForum(), undefined, { limits })
}

/** Units taken before the answer was made, out of a thousand; fractions count as whole ones. */
const priceIn = ({ headers }: Pick<Response, 'headers'>): number =>
  1_000 - Number(/r=(\d+)/.exec(headers.ratelimit ?? '')?.[1])

const priceOf = async (text: string, variables?: Record<string, unknown>): Promise<number> =>
  priceIn(await query(aLimitedApi(), text, variables))

const inRest = async (path: string): Promise<number> => priceIn(await aLimitedApi().get(path))

const many = (count: number, each: (n: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, n) => each(n)).join(' ')} }`

const search = 'search(q: "forum story") { items { title } }'

const tenSearches = many(10, (n) => `s${n}: ${search}`)

function byHash(text: string): string {
  const sha256Hash = createHash('sha256').update(text).digest('hex')
  return JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
}

describe('A query costs before it is run', () => {
  it.each([
    ['a document', '{ article(id: "report") { headline } }', '/v1/articles/report'],
    ['a page', '{ articles(limit: 10) { items { headline } } }', '/v1/articles?limit=10'],
    [
      'a page that is counted',
      '{ articles(limit: 10) { items { headline } page { total } } }',
      '/v1/articles?limit=10&count=exact',
    ],
    [
      'a filtered page that is counted',
      '{ articles(topic: ["a"], not: {event: ["b"]}) { page { total } } }',
      '/v1/articles?topic=a&event=-b&count=exact',
    ],
    ['a search', `{ ${search} }`, '/v1/search?q=forum+story'],
    [
      'a search that says how much it found',
      '{ search(q: "forum") { items { title } page { total } } }',
      '/v1/search?q=forum',
    ],
    [
      'a search for eight words',
      '{ search(q: "a b c d e f g h") { items { title } } }',
      '/v1/search?q=a+b+c+d+e+f+g+h',
    ],
  ])('for %s what REST takes, and a little for what it prints', async (_what, text, path) => {
    const there = await inRest(path)

    expect(await priceOf(text)).toBeGreaterThanOrEqual(there)
    expect(await priceOf(text)).toBeLessThanOrEqual(there + 1)
  })

  it('for a programme what REST takes, and as much as making all of it', async () => {
    const price = await priceOf('{ programme(event: "forum") { timeZone } }')

    expect(price).toBe((await inRest('/v1/events/forum/programme')) + 4)
  })

  it('as much more as it asks for at once', async () => {
    expect(await priceOf(tenSearches)).toBe(124)
    expect(await priceOf(many(10, (n) => `a${n}: articles(limit: 1) { page { total } }`))).toBe(62)
    expect(await priceOf(many(30, (n) => `a${n}: article(id: "${n}") { id }`))).toBe(31)
  })

  it('for what hangs on its documents', async () => {
    const text = `{ articles(limit: 20) { items { sessions { participations { speaker { id } } } } } }`

    expect(await priceOf(text)).toBe(15)
  })

  it.each([
    ['by a variable', 'query ($n: Int) { articles(limit: $n) { items { id } } }', { n: 100 }],
    ['by a default', 'query ($n: Int = 100) { articles(limit: $n) { items { id } } }', {}],
    [
      'in a fragment',
      '{ ...all } fragment all on Query { articles(limit: 100) { items { id } } }',
      {},
    ],
  ])('a limit given %s as what it is', async (_how, text, variables) => {
    expect(await priceOf(text, variables)).toBe(13)
  })

  it('the same when it is posted, and when it is asked for by its hash', async () => {
    const extensions = byHash(tenSearches)
    const api = aLimitedApi(100_000)
    await post(api, { query: tenSearches, extensions: JSON.parse(extensions) })

    const left = async (): Promise<number> => {
      const { headers } = await api.get(`/v1/graphql?extensions=${encodeURIComponent(extensions)}`)
      return Number(/r=(\d+)/.exec(headers.ratelimit ?? '')?.[1])
    }

    expect(priceIn(await post(aLimitedApi(), { query: tenSearches }))).toBe(124)
    expect(await left()).toBeLessThan(100_000 - 124)
  })

  it.each([
    ['names no operation', { query: tenSearches, operationName: '' }],
    ['has an empty query', { query: '', extensions: byHash(tenSearches) }],
    ['has an extension of nobody', { query: tenSearches, extensions: '{"persistedQuery":null}' }],
  ])('the same when its address %s', async (_what, asked: Record<string, string>) => {
    const api = aLimitedApi()
    await post(api, { query: tenSearches, extensions: JSON.parse(byHash(tenSearches)) })
    api.setClock('2024-11-08T01:00:00Z')

    const answer = await api.get(`/v1/graphql?${new URLSearchParams(asked).toString()}`)

    expect([answer.status, priceIn(answer)]).toEqual([200, 124])
  })

  it('the same when it is posted with an extension of nobody', async () => {
    const answer = await post(aLimitedApi(), {
      query: tenSearches,
      extensions: { persistedQuery: null },
    })

    expect([answer.status, priceIn(answer)]).toEqual([200, 124])
  })

  it.each([
    ['application/graphql', tenSearches],
    ['application/x-www-form-urlencoded', new URLSearchParams({ query: tenSearches }).toString()],
  ])('nothing when it is posted as %s, for it is not run', async (type, body) => {
    const api = aLimitedApi()

    const answer = await api.ask('post', '/v1/graphql').set('Content-Type', type).send(body)

    expect(answer.status).toBe(415)
    expect(answer.body.errors[0].message).toContain('application/json')
  })

  it.each([
    ['is none', '{'],
    ['goes in circles', '{ topics { items { ...a } } } fragment a on Topic { parent { ...a } }'],
    ['would print too much', '{ articles(limit: 100000000) { items { id } } }'],
    ['has no operation', 'fragment a on Topic { id }'],
  ])('next to nothing when it %s', async (_what, text) => {
    expect(await priceOf(text)).toBeLessThanOrEqual(4)
  })
})

describe('A client with little left', () => {
  it('is refused thirty searches at once, and gets a document', async () => {
    const api = aLimitedApi(400)
    await query(
      api,
      many(30, (n) => `s${n}: ${search}`),
    )

    const again = await query(
      api,
      many(30, (n) => `s${n}: ${search}`),
    )
    const one = await query(api, '{ article(id: "report") { headline } }')

    expect([again.status, one.status]).toEqual([429, 200])
  })
})
