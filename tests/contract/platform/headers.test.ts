import { once } from 'node:events'
import { get } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import type { AdminHandler } from '../../../src/door/admin.ts'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { hireOne } from '../../support/staff.ts'
import { aDoor } from './a-door.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const atHome = { NODE_ENV: 'production', PUBLIC_URL: 'http://localhost:3000' }
const inPublic = { NODE_ENV: 'production', PUBLIC_URL: 'https://news.example.org' }

describe('what every answer carries', () => {
  it.each(['/healthz', '/admin', '/api/articles', '/nowhere'])('hardens %s', async (path) => {
    const res = await request(await aDoor(newsroom)).get(path)

    expect(res.headers['x-content-type-options']).toBe('nosniff')
    expect(res.headers['x-request-id']).toMatch(/^[\w-]{36}$/)
    expect(res.headers).not.toHaveProperty('x-powered-by')
    expect(res.headers).not.toHaveProperty('strict-transport-security')
  })

  it('asks for TLS on a public address', async () => {
    const door = await aDoor(newsroom, inPublic)

    const res = await request(door).get('/healthz').set('Host', 'news.example.org')

    expect(res.headers['strict-transport-security']).toMatch(/^max-age=31536000/)
  })

  it('is not framed, cached or indexed when it is the admin', async () => {
    const res = await request(await aDoor(newsroom, atHome))
      .get('/admin')
      .set('Host', 'localhost:3000')

    expect(res.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(res.headers['cache-control']).toBe('private, no-store')
    expect(res.headers['x-robots-tag']).toContain('noindex')
  })

  it('lets Next say how long the scripts and styles of the admin are kept', async () => {
    const door = await aDoor(newsroom, atHome)

    const [script, health] = [
      await request(door).get('/_next/static/chunks/main.js').set('Host', 'localhost:3000'),
      await request(door).get('/healthz').set('Host', 'localhost:3000'),
    ]

    expect(script.status).toBe(200)
    expect(script.headers).not.toHaveProperty('cache-control')
    expect(health.headers['cache-control']).toBe('no-store')
  })

  it('sends what staff load compressed to who takes it', async () => {
    const admin: AdminHandler = async (_req, res) => {
      res.setHeader('Content-Type', 'text/javascript')
      res.end('let news = 1;'.repeat(1_000))
    }
    const door = await aDoor(newsroom, atHome, { admin })
    const ask = (encodings: string) =>
      request(door)
        .get('/_next/static/chunks/main.js')
        .set({ Host: 'localhost:3000', 'Accept-Encoding': encodings })

    const [small, whole] = [await ask('gzip'), await ask('identity')]
    const apiKey = crypto.randomUUID()
    await hireOne(newsroom.payload, 'editor', { apiKey })
    const Authorization = `users API-Key ${apiKey}`
    const asked = await request(door)
      .get('/api/access')
      .set({ Authorization, Host: 'localhost:3000' })

    expect(small.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(whole.headers).not.toHaveProperty('content-encoding')
    expect(small.text).toBe(whole.text)
    expect(asked.headers).toMatchObject({ 'content-encoding': expect.any(String) })
    expect(asked.body).toHaveProperty('collections')
  })

  it('gives Next a nonce that is another one each time', async () => {
    const door = await aDoor(newsroom, atHome)
    const seen = async (): Promise<unknown> =>
      (await request(door).get('/admin').set('Host', 'localhost:3000')).body[
        'content-security-policy'
      ]

    const [first, second] = [await seen(), await seen()]

    expect(first).toMatch(/'nonce-[\w+/]{22}=='/)
    expect(second).not.toBe(first)
  })
})

describe('metrics', () => {
  it('are read by any name of this server, and only with the token', async () => {
    const door = await aDoor(newsroom, { ...inPublic, METRICS_TOKEN: 'a-token-for-prometheus' })
    const ask = () => request(door).get('/metrics').set('Host', 'rostrum:3000')

    const known = await ask().set('Authorization', 'Bearer a-token-for-prometheus')

    expect(known.status).toBe(200)
    expect((await ask()).status).toBe(401)
    expect((await request(door).get('/v1').set('Host', 'rostrum:3000')).status).toBe(421)
  })
})

describe('what a stranger may claim', () => {
  it('drops headers with which parts of Next talk to each other', async () => {
    const res = await request(await aDoor(newsroom))
      .get('/admin')
      .set({ 'x-middleware-subrequest': 'pages/_middleware', 'x-invoke-path': '/', Accept: 'a/b' })

    expect(res.body).toMatchObject({ accept: 'a/b' })
    expect(res.body).not.toHaveProperty('x-middleware-subrequest')
    expect(res.body).not.toHaveProperty('x-invoke-path')
  })

  it('believes forwarded headers and request ids of a trusted proxy only', async () => {
    const claims = { 'X-Forwarded-Host': 'evil.example', 'X-Request-Id': 'from-the-proxy-1' }
    const alone = await aDoor(newsroom)
    const proxied = await aDoor(newsroom, { TRUSTED_PROXIES: '1' })

    const direct = await request(alone).get('/admin').set(claims)
    const through = await request(proxied).get('/admin').set(claims)

    expect(direct.body).not.toHaveProperty('x-forwarded-host')
    expect(direct.headers['x-request-id']).not.toBe('from-the-proxy-1')
    expect(through.body).toMatchObject({ 'x-forwarded-host': 'evil.example' })
    expect(through.headers['x-request-id']).toBe('from-the-proxy-1')
  })

  it('answers in production to its own name and to this machine only', async () => {
    const door = await aDoor(newsroom, inPublic)
    const ask = async (host: string): Promise<number> =>
      (await request(door).get('/healthz').set('Host', host)).status

    expect(await ask('news.example.org')).toBe(200)
    expect(await ask('News.Example.org')).toBe(200)
    expect(await ask('127.0.0.1:3000')).toBe(200)
    expect(await ask('evil.example')).toBe(421)
  })

  it('says to another name which settings would let it answer', async () => {
    const door = await aDoor(newsroom, inPublic)

    const { body } = await request(door).get('/v1').set('Host', 'evil.example')

    expect(body.type).toBe('/docs/problems#unknown-host')
    expect(body.detail).toMatch(/news\.example\.org.*PUBLIC_URL.*OTHER_HOSTS/)
  })

  it.each([
    'http://evil.example/admin',
    'http://evil.example:99999/api/users/me',
    '/admin/%E0%A4%A',
    '/_next/%ff',
  ])('refuses the address %s', async (path) => {
    const server = (await aDoor(newsroom)).listen(0)
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0

    const [answer] = await once(get({ port, path, agent: false }), 'response')
    server.close()

    expect(answer).toMatchObject({ statusCode: 400 })
    expect(answer.headers.location).toBeUndefined()
  })

  it('refuses an address over 8 KB', async () => {
    const res = await request(await aDoor(newsroom)).get(`/admin?q=${'a'.repeat(8192)}`)

    expect(res.status).toBe(414)
    expect(res.body).toMatchObject({ status: 414, detail: expect.stringContaining('8 KB') })
  })
})

describe('health', () => {
  it('says what is missing before it takes traffic', async () => {
    const door = await aDoor(
      newsroom,
      {},
      {
        ready: {
          caughtUp: () => false,
          databaseAnswers: async () => Promise.reject(new Error('gone')),
          draining: () => false,
        },
      },
    )

    const res = await request(door).get('/readyz')

    expect(res.status).toBe(503)
    expect(res.body.missing).toEqual([
      'the database does not answer',
      'the public edition is not up to date yet',
    ])
    expect((await request(door).get('/healthz')).status).toBe(200)
  })
})
