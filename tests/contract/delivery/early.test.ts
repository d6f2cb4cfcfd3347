import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import request from 'supertest'
import { openCache } from '../../../src/delivery/cache/cache.ts'
import { serveEarly } from '../../../src/delivery/cache/early.ts'
import { createDelivery } from '../../../src/delivery/delivery.ts'
import { opened, shown, theForum } from '../../support/forum.ts'

const edition = theForum()
const cache = openCache({ edition })
const clock = () => new Date('2024-11-08T00:00:00.500Z')
const common = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' }
let late = 0
let server: Server
let port = 0

beforeAll(async () => {
  const folders = { mediaDir: '/nowhere', dataDir: '/nowhere' }
  const site = { publicUrl: 'https://news.example.org', languages: ['en', 'zh'] }
  const app = express().disable('etag')
  app.use((_req, _res, next) => {
    late += 1
    next()
  })
  app.use(createDelivery({ edition, cache, clock, ...site, ...folders }))
  const isOurs = ({ headers }: { headers: { host?: string } }) => headers.host !== 'evil.example'
  const early = serveEarly({ cache, clock, common, nameOf: () => 'r-1', isOurs })
  server = createServer((req, res) => void (early(req, res) || app(req, res)))
  await new Promise<void>((ready) => server.listen(0, ready))
  const address: AddressInfo | string | null = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(() => {
  server.close()
})

const get = (path: string) => request(`http://127.0.0.1:${port}`).get(path)

describe('An answer that is ready', () => {
  it('is sent before anything else looks at the request, and says the same', async () => {
    const made = await get('/v1/articles/report')
    const before = late
    const ready = await get('/v1/articles/report')

    expect(late).toBe(before)
    expect(ready.body).toEqual(made.body)
    expect(made.headers['cache-status']).toBe('rostrum; fwd=uri-miss; stored')
    expect(ready.headers['cache-status']).toBe('rostrum; hit')
    expect(ready.headers['x-request-id']).toBe('r-1')
    expect(ready.headers['referrer-policy']).toBe('no-referrer')
    expect(ready.headers['x-content-type-options']).toBe('nosniff')
    const same = ['etag', 'cache-control', 'vary', 'cache-tag', 'content-language', 'content-type']
    const alike = [...same, 'access-control-allow-origin', 'last-modified', 'content-encoding']
    for (const name of alike)
      expect([name, ready.headers[name]]).toEqual([name, made.headers[name]])
  })

  it('names every document it was made from, and its lists', async () => {
    const { headers } = await get('/v1/articles?topic=climate&limit=1')
    const tags = headers['cache-tag']?.split(',') ?? []

    expect(tags).toEqual(
      expect.arrayContaining(['articles/report-zh', 'photos/stage', 'topics/climate']),
    )
    expect(tags).toContain('articles:topic:climate')
    expect(tags).not.toContain('articles:list')
    expect(headers['surrogate-key']?.split(' ')).toEqual(tags)
  })

  it('does not name a document that is not public', async () => {
    const { headers, text } = await get('/v1/articles/report?include=topics')

    expect(headers['cache-tag']).toContain('topics/climate')
    expect(`${text} ${JSON.stringify(headers)}`).not.toContain('hidden-topic')
  })

  it('carries tags that fit in a header, whatever was asked for', async () => {
    for (const asked of ['ids=%E4%B8%AD,a%0d%0aX-Evil:%20y', 'translationGroup=%E7%BB%84,a']) {
      const { headers, status } = await get(`/v1/articles?${asked}`)

      expect([asked, status]).toEqual([asked, 200])
      expect(headers['x-evil']).toBeUndefined()
      expect(headers['cache-tag']).toMatch(/^[\x21-\x7e]+$/)
    }
  })

  it('is 304 for who has it, and has no body for HEAD', async () => {
    const { headers } = await get('/v1/topics/plastic')
    const unchanged = await get('/v1/topics/plastic').set('If-None-Match', headers.etag ?? '')
    const head = await request(`http://127.0.0.1:${port}`).head('/v1/topics/plastic')

    expect(unchanged.status).toBe(304)
    expect(unchanged.headers.etag).toBe(headers.etag)
    expect(unchanged.headers['content-type']).toBeUndefined()
    expect(head.status).toBe(200)
    expect(head.headers['content-length']).toBe(headers['content-length'])
    expect(head.text).toBeUndefined()
  })

  it('is not looked up for a request with a token, or for another host', async () => {
    await get('/v1/topics/climate')
    const before = late
    await get('/v1/topics/climate').set('Authorization', 'Bearer x')
    await get('/v1/topics/climate').set('Host', 'evil.example')

    expect(late).toBe(before + 2)
  })

  it('gives way to the new one as soon as the edition has it, and is gone when it is withdrawn', async () => {
    await get('/v1/places/hall')
    edition.apply('places', 'hall', shown('places', 'hall', { title: 'Great Hall' }), opened)
    const changed = await get('/v1/places/hall')
    edition.apply('places', 'hall', { kind: 'hidden' }, opened)
    const withdrawn = await get('/v1/places/hall')

    expect(changed.body.data.title).toBe('Great Hall')
    expect(withdrawn.status).toBe(404)
  })
})
