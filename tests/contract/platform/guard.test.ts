import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { aDoor, plenty } from './a-door.ts'

const origin = 'http://localhost:3000'
const chief = { name: 'Chief', email: 'chief@newsroom.test', password: 'a-long-enough-password' }

let newsroom: Newsroom
let door: Express
beforeAll(async () => {
  newsroom = await openNewsroom()
  door = await aDoor(newsroom)
})
afterAll(() => newsroom.close())

describe('strangers at the management API', () => {
  it.each([
    ['GET', '/api/articles'],
    ['GET', '/api/articles/versions'],
    ['GET', '/api/users'],
    ['GET', '/api/access'],
    ['GET', '/api/payload-preferences/nav'],
    ['POST', '/api/articles'],
    ['POST', '/api/users'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/graphql'],
    ['PATCH', '/api/users/1'],
    ['DELETE', '/api/articles/1'],
    ['OPTIONS', '/api/articles'],
  ])('are asked to log in before %s %s', async (method, path) => {
    const res = await request(door)[verb(method)](path)

    expect(res.status).toBe(401)
    expect(res.type).toBe('application/problem+json')
    expect(res.body).toMatchObject({ status: 401, type: expect.stringMatching(/log-in-first$/) })
  })

  it.each([
    ['/api/users/first-register', 'X-Payload-HTTP-Method-Override'],
    ['/api/users/login', 'X-Payload-HTTP-Method-Override'],
    ['/api/users/forgot-password', 'X-HTTP-Method-Override'],
  ])('may not dress a read up as the open request %s', async (path, header) => {
    const res = await request(door).post(path).set(header, 'GET')

    expect(res.status).toBe(401)
    expect(res.body.type).toMatch(/log-in-first$/)
  })

  it('may call a function of the admin only while nobody works here', async () => {
    const occupied = await aDoor(newsroom, {}, { isEmpty: async () => false })
    const call = (to: Express) =>
      request(to).post('/admin/login').set('Next-Action', 'any').send([])

    expect((await call(occupied)).status).toBe(401)
    expect((await request(occupied).get('/admin/login')).status).toBe(200)
    expect((await call(door)).status).toBe(200)
  })

  it('learn only whether anybody works here', async () => {
    expect((await request(door).get('/api/users/init')).body).toEqual({ initialized: false })
    expect((await request(door).get('/api/users/me')).body).toMatchObject({ user: null })
  })
})

describe('the first administrator', () => {
  it('needs the token that was printed when the address is public', async () => {
    const exposed = await aDoor(newsroom, {
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://news.example.org',
    })

    const res = await request(exposed)
      .post('/api/users/first-register')
      .set('Host', 'news.example.org')
      .send(chief)

    expect(res.status).toBe(403)
    expect(
      (await newsroom.payload.count({ collection: 'users', overrideAccess: true })).totalDocs,
    ).toBe(0)
  })

  it('is whoever comes first on this machine, and is logged in at once', async () => {
    const agent = request.agent(door)

    const made = await agent.post('/api/users/first-register').set('Origin', origin).send(chief)
    const me = await agent.get('/api/users/me').set('Origin', origin)

    expect(made.status).toBe(200)
    expect(me.body.user).toMatchObject({ email: chief.email, role: 'admin' })
  })

  it('is not made twice', async () => {
    const res = await request(door)
      .post('/api/users/first-register')
      .send({ ...chief, email: 'second@newsroom.test' })

    expect(res.status).toBe(403)
  })
})

describe('logging in', () => {
  const credentials = { email: chief.email, password: chief.password }

  it('gives a cookie scripts cannot read, and no token', async () => {
    const res = await request(door).post('/api/users/login').send(credentials)

    expect(res.status).toBe(200)
    expect(res.headers['set-cookie']?.[0]).toMatch(/HttpOnly.*SameSite=Strict/)
    expect(res.body).not.toHaveProperty('token')
  })

  it('counts for requests of our own pages only', async () => {
    const agent = request.agent(door)
    await agent.post('/api/users/login').send(credentials)

    expect((await agent.get('/api/articles').set('Origin', origin)).status).toBe(200)
    expect((await agent.get('/api/articles').set('Origin', 'https://evil.example')).status).toBe(
      401,
    )
    expect((await agent.get('/api/articles')).status).toBe(401)
  })

  it.each([chief.email, 'nobody@newsroom.test'])('takes as long for %s', async (email) => {
    const began = performance.now()

    const res = await request(door).post('/api/users/login').send({ email, password: 'wrong' })

    expect(res.status).toBe(401)
    expect(performance.now() - began).toBeGreaterThan(490)
  })

  it('is refused for a minute after too many attempts from one address', async () => {
    const strict = await aDoor(newsroom, {}, { rates: { ...plenty, logIns: 2 } })
    const attempt = () => request(strict).post('/api/users/login').send({ email: 'a@b.test' })
    await attempt()
    await attempt()

    const res = await attempt()

    expect(res.status).toBe(429)
    expect(Number(res.headers['retry-after'])).toBeGreaterThan(50)
  })
})

describe('saving', () => {
  it('counts against the limit, whatever it calls itself', async () => {
    const strict = await aDoor(newsroom, {}, { rates: { ...plenty, writes: 1 } })
    const agent = request.agent(strict)
    await agent.post('/api/users/login').send({ email: chief.email, password: chief.password })
    const save = () =>
      agent
        .patch('/api/users/nobody')
        .set('Origin', origin)
        .set('X-Payload-HTTP-Method-Override', 'GET')
    await save()

    expect((await save()).status).toBe(429)
  })

  it('counts an upload in parts as one file, and not as so many saves', async () => {
    const strict = await aDoor(newsroom, {}, { rates: { ...plenty, writes: 1, uploads: 2 } })
    const agent = request.agent(strict)
    await agent.post('/api/users/login').send({ email: chief.email, password: chief.password })
    const tus = { Origin: origin, 'Tus-Resumable': '1.0.0' }
    const begin = () =>
      agent.post('/api/uploads').set(tus).set('Upload-Length', '3').set(named('x.jpg'))
    const part = async (place: string, offset: number) =>
      agent
        .patch(new URL(place, origin).pathname)
        .set(tus)
        .set('Upload-Offset', String(offset))
        .type('application/offset+octet-stream')
        .send('a')
    const place = (await begin()).headers.location ?? ''

    const parts = [(await part(place, 0)).status, (await part(place, 1)).status]
    const files = [(await begin()).status, (await begin()).status]

    expect(parts).toEqual([204, 204])
    expect(files).toEqual([201, 429])
  })

  it('counts for an upload in parts that calls itself a question', async () => {
    const strict = await aDoor(newsroom, {}, { rates: { ...plenty, uploads: 1 } })
    const agent = request.agent(strict)
    await agent.post('/api/users/login').send({ email: chief.email, password: chief.password })
    const begin = () =>
      agent
        .post('/api/uploads')
        .set('Origin', origin)
        .set('X-Payload-HTTP-Method-Override', 'GET')
        .set('Tus-Resumable', '1.0.0')
        .set('Upload-Length', '10')
        .set('Upload-Metadata', 'filename eA==')

    expect((await begin()).status).toBe(201)
    expect((await begin()).status).toBe(429)
  })
})

describe('what may be sent', () => {
  it('is at most 8 KB for a log-in', async () => {
    const res = await request(door)
      .post('/api/users/login')
      .send({ email: 'a'.repeat(9000) })

    expect(res.status).toBe(413)
  })

  it('is at most 64 KB from a stranger, however it is sent', async () => {
    const large = { token: 'a'.repeat(70_000) }
    const whole = await request(door).post('/api/users/reset-password').send(large)
    const inParts = request(door).post('/api/users/reset-password').type('json')
    inParts.write(JSON.stringify(large))

    expect(whole.status).toBe(413)
    expect((await inParts).status).toBe(413)
  })

  it('is as little when it calls itself a form', async () => {
    const form = request(door).post('/api/users/login').field('_payload', 'a'.repeat(9000))

    expect((await form).status).toBe(413)
  })

  it.each([
    ['no end', 'multipart/form-data; boundary=x', '--x\r\n\r\nabc'],
    ['no boundary', 'multipart/form-data', 'abc'],
  ])('is a whole form: not one with %s', async (_, type, body) => {
    const res = await request(door).post('/api/users/login').set('Content-Type', type).send(body)

    expect(res.status).toBe(400)
    expect(res.body.type).toMatch(/broken-form$/)
  })

  it('may log in with a form, as the admin does', async () => {
    const credentials = { email: chief.email, password: chief.password }
    const form = request(door)
      .post('/api/users/login')
      .field('_payload', JSON.stringify(credentials))

    expect((await form).status).toBe(200)
  })

  it.each([
    ['after the rest came, which is thrown away', 73, false],
    ['at once, for one that is far too large', 145, true],
  ])('is a picture of 60 MB at most; the answer comes %s', async (_, weight, isAtOnce) => {
    const login = await request(door)
      .post('/api/users/login')
      .send({ email: chief.email, password: chief.password })
    const announced = weight * 1024 * 1024
    const lines = [
      'POST /api/photos HTTP/1.1',
      ...[`Host: localhost`, `Origin: ${origin}`, 'Content-Type: multipart/form-data; boundary=x'],
      ...[`Cookie: ${login.headers['set-cookie']?.[0]}`, `Content-Length: ${announced}`],
    ]
    const server = createServer(door).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const socket = connect(Number(Object(server.address()).port), '127.0.0.1')
    const answered = once(socket, 'data').then(String)
    const ended = once(socket, 'end')

    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    const soon = await Promise.race([answered, delay(isAtOnce ? 30_000 : 300, '', { ref: false })])
    if (!isAtOnce) socket.write(Buffer.alloc(announced))

    expect(await answered).toMatch(/^HTTP\/1.1 413 [^]*A picture may have 60 MB/)
    expect(soon !== '').toBe(isAtOnce)
    if (isAtOnce) await ended
    socket.destroy()
    server.close()
  })

  it('is at most 64 levels deep', async () => {
    const deep = `${'['.repeat(65)}${']'.repeat(65)}`

    const res = await request(door).post('/api/users/reset-password').type('json').send(deep)

    expect(res.status).toBe(400)
    expect(res.body.detail).toContain('64 levels')
  })
})

const named = (name: string) => ({
  'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
})

const verbs = ['delete', 'get', 'options', 'patch', 'post'] as const

const verb = (method: string) => verbs.find((each) => each.toUpperCase() === method) ?? 'get'
