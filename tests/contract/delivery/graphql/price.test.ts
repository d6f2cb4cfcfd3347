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

const search = 'search(q: "forum") { items { title } }'

describe('A query costs before it is run', () => {
  it.each([
    ['a document', '{ article(id: "report") { headline } }', '/v1/articles/report'],
    ['a page', '{ articles(limit: 10) { items { headline } } }', '/v1/articles?limit=10'],
    [
      'a page that is counted',
      '{ articles(limit: 10) { items { headline } page { total } } }',
      '/v1/articles?limit=10&count=exact',
    ],
    ['a search', `{ ${search} }`, '/v1/search?q=forum'],
    [
      'a search that says how much it found',
      '{ search(q: "forum") { items { title } page { total } } }',
      '/v1/search?q=forum',
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
    expect(await priceOf(many(10, (n) => `s${n}: ${search}`))).toBe(124)
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
    const text = many(10, (n) => `s${n}: ${search}`)
    const sha256Hash = createHash('sha256').update(text).digest('hex')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    const byHash = `/v1/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`
    const api = aLimitedApi(100_000)
    await post(api, { query: text, extensions })

    const left = async (): Promise<number> => {
      const { headers } = await api.get(byHash)
      return Number(/r=(\d+)/.exec(headers.ratelimit ?? '')?.[1])
    }

    expect(priceIn(await post(aLimitedApi(), { query: text }))).toBe(124)
    expect(await left()).toBeLessThan(100_000 - 124)
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
