import { describe, expect, it } from '@jest/globals'
import type { Response } from 'supertest'
import { setLimits } from '../../../src/delivery/limits/limits.ts'
import type { OpenPreview } from '../../../src/wire/preview.ts'
import { opened, shown, theForum } from '../../support/forum.ts'
import { anApi, type Api } from './api.ts'

const list = '/v1/articles?limit=10'

/** 11 units, of which no less than a quarter is taken once it was made. */
const dear = '/v1/articles?limit=100'

let asked = 0
/** The same list, but never one that was asked for before. */
const another = (): string => `${list}&ids=report,${(asked += 1)}`

/** Five pages of ten for a client, and a process as late as said. */
function aLimitedApi(delay = 0): Api {
  const limits = setLimits({ perMinute: 10, delay: () => delay })
  return anApi(theForum(), undefined, { limits })
}

const leftIn = ({ headers }: Pick<Response, 'headers'>): number =>
  Number(/r=(\d+)/.exec(headers.ratelimit ?? '')?.[1])

/** Of a thousand, once this was asked for. */
async function leftAfter(path: string): Promise<number> {
  const limits = setLimits({ perMinute: 1_000, delay: () => 0 })
  return leftIn(await anApi(theForum(), undefined, { limits }).get(path))
}

const from = (api: Api, address: string) => api.get(another()).set('X-Forwarded-For', address)

describe('A client', () => {
  it('reads what is left of its share on every answer that had to be made', async () => {
    const res = await aLimitedApi().get(list)

    expect(res.status).toBe(200)
    expect(res.headers['ratelimit-policy']).toBe('"default";q=10;w=60')
    expect(res.headers.ratelimit).toBe('"default";r=8;t=12')
  })

  it('that used up its share is told when to come back, and then served', async () => {
    const api = aLimitedApi()
    for (let n = 0; n < 40; n++) await api.get(another())

    const refused = await api.get(another())
    const retryIn = Number(refused.headers['retry-after'])
    api.setClock(new Date(Date.UTC(2024, 10, 8, 0, 0, retryIn, 500)).toISOString())

    expect(refused.status).toBe(429)
    expect(refused.type).toBe('application/problem+json')
    expect(refused.body).toMatchObject({ status: 429, type: '/docs/problems#too-many' })
    expect(refused.headers['cache-control']).toBe('no-store')
    expect(refused.headers['access-control-allow-origin']).toBe('*')
    expect(retryIn).toBeGreaterThan(0)
    expect((await api.get(another())).status).toBe(200)
  })

  it('pays nothing for an answer that was ready', async () => {
    const api = aLimitedApi()
    await api.get(list)
    for (let n = 0; n < 40; n++) await api.get(another())

    const ready = await api.get(list)

    expect((await api.get(another())).status).toBe(429)
    expect(ready.status).toBe(200)
    expect(ready.headers['cache-status']).toBe('rostrum; hit')
    expect(ready.headers.ratelimit).toBeUndefined()
  })

  it('on IPv6 shares with its own network, and with nobody else', async () => {
    const api = aLimitedApi()
    for (let n = 0; n < 40; n++) await from(api, '2001:db8:1:2::1')

    expect((await from(api, '2001:db8:1:2:ffff::9')).status).toBe(429)
    expect((await from(api, '2001:db8:1:3::1')).status).toBe(200)
    expect((await from(api, '192.0.2.1')).status).toBe(200)
  })

  it('pays for a page of a hundred with everything expanded more than for a headline', async () => {
    expect(await leftAfter('/v1/articles/report')).toBe(999)
    expect(await leftAfter('/v1/articles?limit=100&include=topics,events')).toBe(978)
  })

  it('pays for a count and a search by how much there is to look at', async () => {
    expect(await leftAfter('/v1/articles?count=exact')).toBe(992)
    expect(await leftAfter('/v1/articles?count=exact&topic=climate&event=-forum')).toBe(982)
    expect(await leftAfter('/v1/search?q=story+report')).toBe(988)
    expect(await leftAfter('/v1/search?q=a+b+c+d+e+f+g+h')).toBe(970)
  })

  it('pays for every token that opens nothing, until it has to wait', async () => {
    const limits = setLimits({ perMinute: 10, delay: () => 0 })
    const openPreview: OpenPreview = async (_token, _now, use) => use({ kind: 'unknown' })
    const api = anApi(theForum(), undefined, { limits, openPreview })
    const addresses = [
      ...Array.from({ length: 5 }, (_, n) => `/v1/articles/report?preview=guess-${n}`),
      ...Array.from(
        { length: 5 },
        (_, n) => `/images/stage/2709966abf80/full/320.jpg?preview=guess-${n}`,
      ),
    ]
    const guessed = new Set<number>()
    for (const address of addresses) guessed.add((await api.get(address)).status)
    const posted = api.ask('post', '/v1/graphql').set('Authorization', 'Bearer guess')

    expect(guessed).toEqual(new Set([401]))
    expect((await posted.send({ query: '{__typename}' })).status).toBe(429)
    expect((await api.get('/v1/articles/report?preview=guess')).status).toBe(429)
  })

  it('pays for the documents that come with changes', async () => {
    expect(await leftAfter('/v1/changes?limit=100')).toBe(997)
    expect(await leftAfter('/v1/changes?limit=100&documents=true')).toBe(987)
    expect(await leftAfter('/v1/changes?limit=100&documents=true&form=edition')).toBe(977)
  })
})

describe('A server with too much to do', () => {
  it('says so at once, and when to come back', async () => {
    const res = await aLimitedApi(501).get(list)

    expect(res.status).toBe(503)
    expect(res.type).toBe('application/problem+json')
    expect(res.body.type).toBe('/docs/problems#busy')
    expect(Number(res.headers['retry-after'])).toBeGreaterThan(0)
    expect(res.headers['cache-control']).toBe('no-store')
    expect(res.headers['access-control-expose-headers']).toContain('Retry-After')
  })

  it('still sends what it has ready, and takes nothing for it', async () => {
    let delay = 0
    const limits = setLimits({ perMinute: 10, delay: () => delay })
    const api = anApi(theForum(), undefined, { limits })
    await api.get(list)
    delay = 501

    const ready = await api.get(list)

    expect(ready.status).toBe(200)
    expect(ready.headers['cache-status']).toBe('rostrum; hit')
    expect(ready.headers.ratelimit).toBeUndefined()
  })

  it('makes once what many ask for at the same time', async () => {
    const limits = setLimits({ perMinute: 1_000, delay: () => 0 })
    const heard: string[] = []
    const measure = {
      answered: (_route: string, _status: number, cache: string) => heard.push(cache),
      waited: () => undefined,
    }
    const api = anApi(theForum(), undefined, { limits, measure })
    const before = leftIn(await api.get('/v1/articles?limit=99'))

    await Promise.all(Array.from({ length: 20 }, () => api.get(dear)))
    const left = leftIn(await api.get('/v1/topics/climate'))

    const made = Array.from({ length: 3 }, () => 'miss')
    expect(heard.toSorted()).toEqual([...Array.from({ length: 19 }, () => 'hit'), ...made])
    // Twenty paid for would be 220 units.
    expect(before - left).toBeLessThan(110)
  })

  it('answers as many as it can in time and refuses the others', async () => {
    const limits = setLimits({ perMinute: 0, delay: () => 0 })
    const api = anApi(theForum(), undefined, { limits })
    const heavy = '/v1/articles?limit=100&include=topics,events,sessions.participations.speaker'

    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, n) => api.get(`${heavy}&ids=report,${n}`)),
    )
    const statuses = new Set(answers.map(({ status }) => status))

    expect(statuses).toEqual(new Set([200, 503]))
    expect(limits.line.length()).toBe(0)
    expect((await api.get(heavy)).status).toBe(200)
  })

  it('gives the answer before rather than none, unless something in it was withdrawn', async () => {
    let delay = 0
    const limits = setLimits({ perMinute: 0, delay: () => delay })
    const api = anApi(theForum(), undefined, { limits })
    const rename = (title: string) =>
      api.edition.apply('topics', 'climate', shown('topics', 'climate', { title }), opened)
    const before = (await api.get('/v1/topics/climate')).body
    rename('Renamed')
    delay = 501

    const stale = await api.get('/v1/topics/climate')
    api.edition.apply('topics', 'climate', { kind: 'hidden' }, opened)

    expect(stale.body).toEqual(before)
    expect(stale.headers['cache-status']).toBe('rostrum; hit; ttl=-1')
    expect((await api.get('/v1/topics/climate')).status).toBe(503)
  })
})

describe('A preview that waits for the database', () => {
  it('holds up nobody who asks for what is public', async () => {
    const { promise, resolve } = Promise.withResolvers<{ kind: 'unknown' }>()
    const limits = setLimits({ perMinute: 30_000, delay: () => 0 })
    const api = anApi(theForum(), undefined, {
      limits,
      openPreview: async (_token, _now, use) => use(await promise),
    })
    const waiting = Array.from({ length: 120 }, async (_, n) => {
      const path = n % 2 === 0 ? '/v1/graphql?query={__typename}' : '/v1/articles'
      return api.get(path).set('Authorization', 'Bearer waits-for-long')
    })
    await api.get('/v1/topics/none')

    const meanwhile = await api.get(another())
    resolve({ kind: 'unknown' })

    expect(meanwhile.status).toBe(200)
    expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(
      new Set([401]),
    )
  })
})

describe('Whoever counts', () => {
  it('hears of each answer under the route as it is described', async () => {
    const heard: string[] = []
    const measure = {
      answered: (route: string, status: number) => heard.push(`${route} ${status}`),
      waited: () => undefined,
    }
    const limits = setLimits({ perMinute: 0, delay: () => 0 })
    const api = anApi(theForum(), undefined, { limits, measure })
    for (const path of ['/v1/articles/report', '/v1/topics/none', '/v1/none', '/images/a/b/c/d']) {
      await api.get(path)
    }
    await api.ask('post', '/v1/articles')

    expect(heard).toEqual([
      '/v1/articles/{id} 200',
      '/v1/topics/{id} 404',
      'other 404',
      '/images/{id}/{version}/{crop}/{file} 404',
      'other 405',
    ])
  })
})
