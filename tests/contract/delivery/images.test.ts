import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { sweepCopies } from '../../../src/sweep-copies.ts'
import { both, shown, to } from '../../support/forum.ts'
import { anApi, publicUrl, type Api } from './api.ts'

let api: Api
let base: string

beforeEach(async () => {
  api = anApi()
  mkdirSync(api.mediaDir, { recursive: true })
  const stage = sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#306090' } })
  const exif = { IFD0: { Copyright: 'camera junk' }, IFD3: { GPSLatitude: '24/1 19/1 0/1' } }
  await stage.withExif(exif).jpeg().toFile(join(api.mediaDir, 'stage.jpg'))
  const { body } = await api.get('/v1/photos/stage')
  base = new URL(body.data.src).pathname.replace(/\/full\/.*/, '')
})

const read = async (path: string) => {
  const res = await api
    .get(path)
    .buffer(true)
    .parse((stream, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => done(null, Buffer.concat(parts)))
    })
  return { res, image: await sharp(res.body).metadata() }
}

/** Asks until it is there in its own format. */
const readMade = async (path: string, type: string) => {
  for (;;) {
    const answer = await read(path)
    if (answer.res.headers['content-type'] === type) return answer
    await pause(20)
  }
}

const types = { heif: 'image/avif', jpeg: 'image/jpeg', webp: 'image/webp' }

describe('A public copy of a photo', () => {
  it.each([
    ['full/640.jpg', 'jpeg', 640, 427],
    ['full/320.webp', 'webp', 320, 213],
    ['full/1920.avif', 'heif', 1500, 1000],
    ['full/2560.jpg', 'jpeg', 1500, 1000],
    ['square/640.jpg', 'jpeg', 640, 640],
    ['wide/1280.webp', 'webp', 1280, 720],
  ] as const)('%s is a %s of %d by %d, never enlarged', async (path, format, width, height) => {
    const { res, image } = await readMade(`${base}/${path}`, types[format])

    expect(res.status).toBe(200)
    expect(image).toMatchObject({ format, width, height })
    expect(res.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'cache-tag': 'photos/stage,photos:all',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
  })

  it('that is wider than the original is the widest there is, byte for byte', async () => {
    const [offered, beyond] = [
      await read(`${base}/full/1920.jpg`),
      await read(`${base}/full/2560.jpg`),
    ]
    const { body } = await api.get('/v1/photos/stage')

    expect(beyond.res.headers.etag).toBe(offered.res.headers.etag)
    expect(body.data.sources[2].srcset).toMatch(/\/1920\.jpg 1500w$/)
  })

  it('is WebP for a moment while its AVIF is being made', async () => {
    const path = `${base}/full/640.avif`
    const { res, image } = await read(path)
    const made = await readMade(path, 'image/avif')

    expect(res.status).toBe(200)
    expect(res.headers).toMatchObject({
      'cache-control': 'public, max-age=10',
      'content-type': 'image/webp',
    })
    expect(image.format).toBe('webp')
    expect(made.image.format).toBe('heif')
    expect(made.res.headers['cache-control']).toMatch(/immutable/)
    expect(made.res.headers.etag).not.toBe(res.headers.etag)
  })

  it('is made once however many ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => read(`${base}/full/640.jpg`)))

    const copies = readdirSync(join(api.mediaDir, '../data/renditions'), { recursive: true })
    expect(new Set(answers.map(({ res }) => res.headers.etag)).size).toBe(1)
    expect(copies.filter((name) => String(name).length > 10)).toHaveLength(1)
  })

  it('is asked for again with its tag', async () => {
    const { res } = await read(`${base}/full/320.jpg`)
    const again = await api.get(`${base}/full/320.jpg`).set('If-None-Match', res.headers.etag ?? '')

    expect(again.status).toBe(304)
  })

  it.each([
    'full/321.jpg',
    'full/320.gif',
    'round/320.jpg',
    'Full/320.jpg',
    'constructor/320.jpg',
    'full/0320.jpg',
    'full/320.jpeg',
    'full/320',
    'full/..%2f..%2fstage.jpg',
  ])('is not found as %s', async (path) => {
    expect((await api.get(`${base}/${path}`)).status).toBe(404)
  })

  it('of an older version leads to the one there is', async () => {
    const res = await api.get(`/images/stage/000000000000/full/320.jpg`)

    expect(res.status).toBe(307)
    expect(res.headers.location).toBe(`${publicUrl}${base}/full/320.jpg`)
  })

  it.each([
    ['terms of use', { usageTerms: 'Not in advertising' }],
    ['licence', { license: 'https://licences.example.org/by' }],
    ['credit', { creditText: 'Xinhua/Li Na' }],
    ['centre', { focalPoint: { x: 10, y: 10 } }],
    ['crop', { crops: [{ name: 'banner', x: 0, y: 30, width: 100, height: 20 }] }],
    ['person', { people: [{ speaker: to('speakers', 'li'), name: null, role: null }] }],
    ['alt text', { altText: both('Flags', '旗帜') }],
  ])('has another address when its %s changes, since it is kept for a year', async (_, changes) => {
    const photo = api.edition.getById('photos', 'stage', new Date())
    if (!photo) throw new Error('The photo is not public')
    const keys = { ...photo.document, ...changes }
    api.edition.apply('photos', 'stage', shown('photos', 'stage', { keys }), new Date())

    const { body } = await api.get('/v1/photos/stage')

    expect(new URL(body.data.src).pathname).not.toContain(base)
  })

  it('has another address when the event on it is called otherwise', async () => {
    const event = shown('events', 'forum', { title: both('Forum of 2024', '2024年论坛') })
    api.edition.apply('events', 'forum', event, new Date())

    const { body } = await api.get('/v1/photos/stage')

    expect(new URL(body.data.src).pathname).not.toContain(base)
  })

  it.each([
    ['session', { session: to('sessions', 'opening') }],
    ['identifiers', { identifiers: [{ scheme: 'official', value: '7' }] }],
    ['usage category', { usageCategory: 'agency' }],
  ])('keeps its address when only its %s change', async (_, changes) => {
    const photo = api.edition.getById('photos', 'stage', new Date())
    if (!photo) throw new Error('The photo is not public')
    const keys = { ...photo.document, ...changes }
    api.edition.apply('photos', 'stage', shown('photos', 'stage', { keys }), new Date())

    const { body } = await api.get('/v1/photos/stage')

    expect(new URL(body.data.src).pathname).toContain(base)
  })

  it('is removed from the disk when it was not used for thirty days, and made again', async () => {
    await read(`${base}/full/320.jpg`)
    const folder = join(api.mediaDir, '..', 'data', 'renditions')
    const day = 24 * 60 * 60 * 1000

    const early = await sweepCopies(folder, new Date(Date.now() + 29 * day))
    const late = await sweepCopies(folder, new Date(Date.now() + 31 * day))

    expect([early.removed, late.removed]).toEqual([0, 1])
    expect((await read(`${base}/full/320.jpg`)).image.width).toBe(320)
  })

  it('disappears with its photo', async () => {
    await read(`${base}/full/320.jpg`)
    api.edition.apply('photos', 'stage', { kind: 'gone', slug: null, language: null }, new Date())
    const killed = await api.get(`${base}/full/320.jpg`)
    api.edition.remove('photos', 'stage', new Date())
    const hidden = await api.get(`${base}/full/320.jpg`)

    expect(killed.status).toBe(410)
    expect(hidden.status).toBe(404)
  })

  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['damaged', (path: string) => writeFileSync(path, 'not a picture')],
  ])('of a %s original is not found, and the operator is told', async (_what, harm) => {
    harm(join(api.mediaDir, 'stage.jpg'))

    const res = await api.get(`${base}/full/640.webp`)

    expect(res.status).toBe(404)
    expect(api.faults).toEqual(['A rendition could not be made of an original'])
  })
})
