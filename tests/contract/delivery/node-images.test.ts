import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { picturesAt } from '../../../src/delivery/images/from-origin.ts'
import { shown } from '../../support/forum.ts'
import { anApi, type Api } from './api.ts'

let origin: Api
let server: Server
let node: Api
let base: string

beforeEach(async () => {
  origin = anApi()
  mkdirSync(origin.mediaDir, { recursive: true })
  const stage = sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#306090' } })
  await stage.jpeg().toFile(join(origin.mediaDir, 'stage.jpg'))
  server = createServer(origin.app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  node = anApi(undefined, undefined, {
    pictures: picturesAt(`http://127.0.0.1:${port}`),
    follows: true,
  })
  const { body } = await node.get('/v1/photos/stage')
  base = new URL(body.data.src).pathname.replace(/\/full\/.*/, '')
})

afterEach(async () => {
  server.closeAllConnections()
  server.close()
})

/** The origin is no more. */
const goAway = async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}

describe('A delivery node', () => {
  it('gives the pictures its origin makes, byte for byte', async () => {
    const path = `${base}/square/320.webp`
    const [there, here] = [await origin.get(path), await node.get(path)]

    expect(here.status).toBe(200)
    expect(here.headers.etag).toBe(there.headers.etag)
    expect(Buffer.compare(here.body, there.body)).toBe(0)
  })

  it('gives those it has while its origin is away, and says when to ask for others', async () => {
    await node.get(`${base}/full/320.jpg`)
    await goAway()

    const [known, other] = [
      await node.get(`${base}/full/320.jpg`),
      await node.get(`${base}/full/640.jpg`),
    ]

    expect(known.status).toBe(200)
    expect(other.status).toBe(503)
    expect(other.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' })
    expect(other.body.type).toMatch(/origin-away$/)
  })

  it('says of a picture that somebody has whether it is still good, with its origin away', async () => {
    const { etag = '' } = (await origin.get(`${base}/full/640.jpg`)).headers
    await goAway()
    const again = () => node.get(`${base}/full/640.jpg`).set('If-None-Match', etag)

    expect((await again()).status).toBe(304)
    node.edition.apply('photos', 'stage', { kind: 'gone', slug: null, language: null }, new Date(0))
    expect((await again()).status).toBe(410)
  })

  it('passes on what stands in for an AVIF, and keeps the AVIF once it has it', async () => {
    const path = `${base}/full/640.avif`
    const first = await node.get(path)
    let made = await node.get(path)
    while (made.headers['content-type'] !== 'image/avif') made = await node.get(path)
    await goAway()

    expect(first.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=10, s-maxage=10',
    })
    expect((await node.get(path)).headers['content-type']).toBe('image/avif')
  })

  it('gives another format it has while its origin is away', async () => {
    await node.get(`${base}/full/320.jpg`)
    await goAway()

    const { headers, status } = await node.get(`${base}/full/320.avif`)

    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': expect.stringContaining('max-age=10,'),
    })
  })

  it('lets nobody keep a picture for long without asking, nor longer than it may be shown', async () => {
    const kept = async (api: Api) =>
      (await api.get(`${base}/full/320.jpg`)).headers['cache-control']

    expect(await kept(origin)).toBe('public, max-age=31536000, immutable')
    expect(await kept(node)).toBe('public, max-age=60, s-maxage=10')
    const listing = { visibleUntil: '2024-11-08T00:00:06Z' }
    const keys = node.edition.getById('photos', 'stage', new Date())?.document
    node.edition.apply('photos', 'stage', shown('photos', 'stage', { keys, listing }), new Date(0))
    const { body } = await node.get('/v1/photos/stage')
    base = new URL(body.data.src).pathname.replace(/\/full\/.*/, '')
    expect(await kept(node)).toBe('public, max-age=5, s-maxage=5')
  })

  it('gives none of a photo that its origin does not show, nor asks about one it does not know', async () => {
    origin.edition.remove('photos', 'stage', new Date('2024-11-07T08:00:00Z'))

    expect((await node.get(`${base}/full/320.jpg`)).status).toBe(404)
    node.edition.remove('photos', 'stage', new Date('2024-11-07T08:00:00Z'))
    await goAway()
    expect((await node.get(`${base}/full/640.jpg`)).status).toBe(404)
  })
})

describe('A picture whose photo is withdrawn while it is made', () => {
  it('is shown to nobody, and no cache keeps it', async () => {
    const [asked, made] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const api = anApi(undefined, undefined, {
      pictures: {
        isSlow: () => false,
        get: async (_shot, { format }) => {
          asked.resolve()
          await made.promise
          return { format, bytes: Buffer.from('a picture') }
        },
      },
    })
    const answer = api.get(`${base}/full/640.jpg`).then((res) => res)
    await asked.promise

    api.edition.apply('photos', 'stage', { kind: 'gone', slug: null, language: null }, new Date(0))
    made.resolve()

    const { headers, status } = await answer
    expect([status, headers['content-type']]).toEqual([
      410,
      'application/problem+json; charset=utf-8',
    ])
    expect(headers['cache-control']).toBe('public, max-age=10')
  })
})
