import { beforeEach, describe, expect, it } from '@jest/globals'
import { theForum, theStory } from '../../support/forum.ts'
import { anApi, type Api } from './api.ts'

let api: Api
beforeEach(() => {
  api = anApi()
})

const report = '/v1/articles/report'

describe('Validators', () => {
  it('answer 304 to whoever has these bytes', async () => {
    const first = await api.get(report)
    const again = await api.get(report).set('If-None-Match', `"other", ${first.headers.etag}`)

    expect(first.headers.etag).toMatch(/^"[^"]+"$/)
    expect(again.status).toBe(304)
    expect(again.text).toBe('')
    expect(again.headers.etag).toBe(first.headers.etag)
  })

  it('stand for the headers too: 304 says only for how long they hold', async () => {
    const first = await api.get(report)
    const again = await api.get(report).set('If-None-Match', first.headers.etag ?? '')

    expect(first.headers['cache-tag']).toContain('articles/report')
    expect(again.headers).toMatchObject({
      vary: 'Accept-Encoding',
      'cache-control': first.headers['cache-control'],
      'access-control-allow-origin': '*',
    })
    for (const name of ['cache-tag', 'surrogate-key', 'content-language', 'content-type']) {
      expect([name, again.headers[name]]).toEqual([name, undefined])
    }
  })

  it('change with the bytes, and only then', async () => {
    const { headers } = await api.get(report)
    api.edition.remove('topics', 'plastic', new Date())
    const untouched = await api.get(report).set('If-None-Match', headers.etag ?? '')
    api.edition.remove('topics', 'climate', new Date())
    const changed = await api.get(report).set('If-None-Match', headers.etag ?? '')

    expect(untouched.status).toBe(304)
    expect(changed.status).toBe(200)
  })

  it('are the same on another edition with the same content', async () => {
    const other = anApi(theForum())

    expect((await other.get(report)).headers.etag).toBe((await api.get(report)).headers.etag)
  })

  it('differ between encodings, and each is known again', async () => {
    const plain = await api.get(report).set('Accept-Encoding', 'identity')
    const packed = await api.get(report).set('Accept-Encoding', 'gzip;q=0.5, br')
    const again = await api
      .get(report)
      .set('Accept-Encoding', 'br')
      .set('If-None-Match', packed.headers.etag ?? '')

    expect(packed.headers['content-encoding']).toBe('br')
    expect(packed.headers.vary).toBe('Accept-Encoding')
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
    expect(packed.body).toEqual(plain.body)
    expect(again.status).toBe(304)
  })

  it('in one encoding say nothing of another, whose bytes a cache may not have', async () => {
    const packed = await api.get(report).set('Accept-Encoding', 'br')
    const ask = (accepted: string) =>
      api
        .get(report)
        .set({ 'Accept-Encoding': accepted, 'If-None-Match': `W/${packed.headers.etag}` })

    const [same, other] = [await ask('br'), await ask('gzip')]

    expect([same.status, same.headers.etag]).toEqual([304, packed.headers.etag])
    expect([other.status, other.headers['content-encoding']]).toEqual([200, 'gzip'])
  })

  it('by date say 304 until anything public changes, and never within the second of a change', async () => {
    const first = await api.get(report)
    const since = first.headers['last-modified'] ?? ''
    const unchanged = await api.get(report).set('If-Modified-Since', since)
    api.edition.remove('topics', 'climate', new Date('2024-11-08T00:00:05.100Z'))
    api.setClock('2024-11-08T00:00:05.900Z')
    const within = await api.get(report).set('If-Modified-Since', 'Fri, 08 Nov 2024 00:00:05 GMT')
    api.setClock('2024-11-08T00:00:06.000Z')
    const changed = await api.get(report).set('If-Modified-Since', since)

    expect(unchanged.status).toBe(304)
    expect(within.status).toBe(200)
    expect(within.headers['last-modified']).toBeUndefined()
    expect(changed.status).toBe(200)
    expect(changed.headers['last-modified']).toBe('Fri, 08 Nov 2024 00:00:05 GMT')
  })
})

describe('Caching', () => {
  it('ends at the next moment at which something public changes by itself', async () => {
    const usual = await api.get(report)
    const timed = theStory('timed', 'en', 'news')
    if (timed.kind !== 'public') throw new Error('The story is not public')
    timed.listing.visibleFrom = '2024-11-08T00:00:15.000Z'
    api.edition.apply('articles', 'timed', timed, new Date('2024-11-07T08:00:00Z'))
    const before = await api.get(report)
    api.setClock('2024-11-08T00:00:12.500Z')
    const close = await api.get(report)
    const missing = await api.get('/v1/articles/timed')

    expect(usual.headers['cache-control']).toBe(
      'public, max-age=10, stale-while-revalidate=60, stale-if-error=86400',
    )
    expect(before.headers['cache-control']).toBe(
      'public, max-age=10, stale-while-revalidate=4, stale-if-error=86400',
    )
    expect(close.headers['cache-control']).toBe(
      'public, max-age=2, stale-while-revalidate=0, stale-if-error=86400',
    )
    expect(missing.headers['cache-control']).toBe('public, max-age=2')
  })

  it('does not tell a day before when an embargo will lift, and ends with what expires', async () => {
    const usual = await api.get(report)
    const [embargoed, expiring] = [theStory('later', 'en', 'news'), theStory('until', 'en', 'news')]
    if (embargoed.kind !== 'public' || expiring.kind !== 'public') throw new Error('Not public')
    embargoed.listing.visibleFrom = '2024-11-08T09:00:00.000Z'
    embargoed.listing.visibleUntil = '2024-11-08T12:00:00.000Z'
    api.edition.apply('articles', 'later', embargoed, new Date('2024-11-07T08:00:00Z'))
    const before = await api.get(report)
    expiring.listing.visibleUntil = '2024-11-08T00:16:40.500Z'
    api.edition.apply('articles', 'until', expiring, new Date('2024-11-07T08:00:00Z'))
    const until = await api.get(report)

    expect(before.headers['cache-control']).toBe(usual.headers['cache-control'])
    expect(until.headers['cache-control']).toBe(
      'public, max-age=10, stale-while-revalidate=60, stale-if-error=989',
    )
  })

  it('of a list by when ends as the next event starts', async () => {
    api.setClock('2024-10-29T00:59:57.000Z')

    const res = await api.get('/v1/events?when=upcoming')

    expect(res.headers['cache-control']).toMatch(/^public, max-age=2, /)
    expect(res.headers['last-modified']).toBeUndefined()
  })
})

describe('Methods', () => {
  it('HEAD says what GET would', async () => {
    const get = await api.get(report).set('Accept-Encoding', 'identity')
    const head = await api.head(report).set('Accept-Encoding', 'identity')

    expect(head.status).toBe(200)
    expect(head.text).toBeUndefined()
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.headers.etag).toBe(get.headers.etag)
  })

  it('OPTIONS lets any page read', async () => {
    const res = await api.ask('options', report)

    expect(res.status).toBe(204)
    expect(res.headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(res.headers['access-control-allow-origin']).toBe('*')
    expect(res.headers['access-control-allow-headers']).toContain('If-None-Match')
  })

  it.each(['post', 'delete'] as const)('%s is refused with those that are not', async (method) => {
    const res = await api.ask(method, report)

    expect(res.status).toBe(405)
    expect(res.headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(res.body.type).toMatch(/method-not-allowed$/)
  })
})

describe('Every answer', () => {
  it.each([report, '/v1/articles/none', '/v1/articles?limit=0'])(
    '%s may be read by any page and is named',
    async (path) => {
      const res = await api.get(path).set('X-Request-Id', 'from-the-proxy')

      expect(res.headers['access-control-allow-origin']).toBe('*')
      expect(res.headers['access-control-expose-headers']).toContain('ETag')
      expect(res.headers['x-request-id']).toBe('from-the-proxy')
    },
  )

  it('takes no name that could break a header or a log', async () => {
    const res = await api.get(report).set('X-Request-Id', 'a b;c')

    expect(res.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('to an address over 8 KB is 414', async () => {
    const res = await api.get(`/v1/articles?ids=${'x'.repeat(8_192)}`)

    expect(res.status).toBe(414)
    expect(res.body.status).toBe(414)
  })

  it('to a path that is none names the nearest', async () => {
    const res = await api.get('/v1/artikles')

    expect(res.status).toBe(404)
    expect(res.body.detail).toBe(
      '/v1/artikles is not a path of this API. Did you mean /v1/articles?',
    )
  })

  it('to an address that is not UTF-8 is 400', async () => {
    expect((await api.get('/v1/articles/%E0%A4')).status).toBe(400)
    expect(api.faults).toEqual([])
  })

  it('to a fault of ours tells the operator and shows the reader nothing', async () => {
    api.edition.close()

    const res = await api.get(report)

    expect(res.status).toBe(500)
    expect(res.body).toMatchObject({ title: 'Something went wrong', status: 500, errors: [] })
    expect(res.text).not.toMatch(/database|sqlite/i)
    expect(api.faults).toEqual(['A public answer failed'])
    expect(api.causes).toEqual([expect.objectContaining({ code: 'ERR_INVALID_STATE' })])
  })
})
