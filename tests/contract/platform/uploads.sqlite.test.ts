import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sha256 } from '../../support/photo-desk.ts'
import { noisyPicture, picture } from '../../support/pictures.ts'
import { hireOne, type SentFile } from '../../support/staff.ts'
import { sendInParts } from '../../support/tus.ts'
import { listeningNewsroom, shakyWay } from './ingest-desk.ts'

const { close, dataDir, newsroom, url } = await listeningNewsroom()
const { payload } = newsroom
const endpoint = `${url}/api/uploads`
const options = { depth: 0, overrideAccess: true } as const
const keys = {
  photographer: crypto.randomUUID(),
  other: crypto.randomUUID(),
  viewer: crypto.randomUUID(),
}
const as = (person: keyof typeof keys) => ({ Authorization: `users API-Key ${keys[person]}` })

let photographer: string
beforeAll(async () => {
  photographer = (await hireOne(payload, 'photographer', { apiKey: keys.photographer })).id
  await hireOne(payload, 'photographer', { apiKey: keys.other })
  await hireOne(payload, 'viewer', { apiKey: keys.viewer })
})

afterAll(close)

const parts = async () =>
  (await readdir(join(dataDir, 'uploads'))).filter((name) => !name.endsWith('.receipt.json'))
const head = { ...as('photographer'), 'Tus-Resumable': '1.0.0' }

describe('a file that comes in parts', () => {
  it('becomes a photo of whoever sent it, with what they said of it, and its parts are removed', async () => {
    const file = await noisyPicture(1, '../../Eröffnung 😀.jpg')
    const event = await payload.create({
      collection: 'events',
      data: {
        name: 'Forum',
        timeZone: 'UTC',
        start: '2026-11-01T01:00:00Z',
        end: '2026-11-03T10:00:00Z',
      },
      draft: true,
      ...options,
    })

    const { receipt, status } = await sendInParts(file, {
      endpoint,
      headers: as('photographer'),
      about: { event: event.id },
    })

    expect({ receipt, status }).toMatchObject({
      status: 201,
      receipt: { result: 'saved', sha256: sha256(file.bytes) },
    })
    const photo = await payload.findByID({
      collection: 'photos',
      id: receipt.id ?? '',
      draft: true,
      ...options,
    })
    expect(photo).toMatchObject({
      createdBy: photographer,
      event: event.id,
      originalName: 'Eröffnung 😀.jpg',
      sha256: sha256(file.bytes),
      _status: 'draft',
    })
    expect(await parts()).toEqual([])
  })

  it('is taken with a warning where readers would see it blurred', async () => {
    const told = async (file: SentFile) =>
      (await sendInParts(file, { endpoint, headers: as('photographer'), about: {} })).receipt

    expect(await told(await picture(901))).toMatchObject({
      result: 'saved',
      warning: expect.stringContaining('only 120 × 80 pixels'),
    })
    expect((await told(await noisyPicture(902))).warning).toBeUndefined()
  })

  it('goes on after each break where it was, and is there once', async () => {
    const way = await shakyWay(url, 2)
    const file = await noisyPicture(2)

    const said = await sendInParts(file, {
      endpoint: `${way.url}/api/uploads`,
      headers: as('photographer'),
      chunkSize: 10_000_000,
    })
    way.close()

    expect(said.receipt).toMatchObject({ result: 'saved', sha256: sha256(file.bytes) })
  })

  it('that is here already says which photo it is', async () => {
    const file = await noisyPicture(3)
    const first = await sendInParts(file, { endpoint, headers: as('photographer') })

    const again = await sendInParts(file, { endpoint, headers: as('photographer') })

    expect(again).toMatchObject({ status: 409, receipt: { result: 'here', id: first.receipt.id } })
  })

  it('that is no picture is refused with the reason, in the language of the sender', async () => {
    const page = {
      name: 'x.jpg',
      type: 'image/jpeg',
      bytes: new Uint8Array(Buffer.from('<!doctype html>')),
    }

    const english = await sendInParts(page, { endpoint, headers: as('photographer') })
    const chinese = await sendInParts(page, {
      endpoint,
      headers: { ...as('photographer'), 'Accept-Language': 'zh' },
    })

    expect(english).toMatchObject({
      status: 415,
      receipt: { code: 'file-unknown', reason: expect.stringContaining('not a picture') },
    })
    expect(chinese.receipt.reason).toContain('无法识别')
    expect(await parts()).toEqual([])
  })

  it('is asked after when the answer was lost: whole, and what became of it', async () => {
    const { bytes } = await noisyPicture(4)
    const place = await begin(bytes.length)
    await patch(place, bytes)

    const asked = await fetch(place, { method: 'HEAD', headers: head })
    const told = await fetch(place, { headers: as('photographer') })

    expect(asked.headers.get('Upload-Offset')).toBe(String(bytes.length))
    expect(await told.json()).toMatchObject({ result: 'saved', sha256: sha256(bytes) })
    expect(told.status).toBe(201)
  })

  it('belongs to its sender: to others it is not there', async () => {
    const { bytes } = await noisyPicture(5)
    const place = await begin(bytes.length)

    const statuses = await Promise.all(
      ['HEAD', 'DELETE', 'GET'].map(
        async (method) =>
          (await fetch(place, { method, headers: { ...head, ...as('other') } })).status,
      ),
    )

    expect(statuses).toEqual([404, 404, 404])
    expect((await patch(place, bytes, as('other'))).status).toBe(404)
    expect((await fetch(place, { method: 'HEAD', headers: head })).status).toBe(200)
  })

  it.each([
    ['a stranger', 401, {}, 100],
    ['somebody who may not bring photos', 403, as('viewer'), 100],
    ['somebody with more than 60 MB', 413, as('photographer'), 61 * 1024 * 1024],
  ])('is not begun by %s', async (_, status, headers, size) => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { ...beginning(size), ...headers },
    })

    expect(answer.status).toBe(status)
    expect(JSON.stringify(await answer.json())).toMatch(/[Ll]og in|not allowed|60 MB/)
  })

  it.each([
    ['an event that is not there', { event: 'nowhere' }, /no such event/, /该活动已不存在/],
    ['a session that is not there', { session: 'never' }, /no such session/, /该场次已不存在/],
    ['a batch of no field', { batch: { replace: { tint: 'red' } } }, /“?batch/, /“?batch/],
    ['what is not JSON', '{event', /Write “about” as JSON/, /请将 about 写成 JSON/],
  ])('is not begun for %s, and says so before it is sent', async (_, about, english, chinese) => {
    const said = typeof about === 'string' ? about : JSON.stringify(about)
    const before = await parts()

    const begun = async (language: string) => {
      const headers = {
        ...beginning(100, said),
        ...as('photographer'),
        'Accept-Language': language,
      }
      const answer = await fetch(endpoint, { method: 'POST', headers })
      return { status: answer.status, reason: (await answer.json()).reason }
    }

    expect(await begun('en')).toEqual({ status: 400, reason: expect.stringMatching(english) })
    expect(await begun('zh')).toEqual({ status: 400, reason: expect.stringMatching(chinese) })
    expect(await parts()).toEqual(before)
  })

  it('that is not as the protocol has it is refused in the language of the sender', async () => {
    const headers = { ...as('photographer'), 'Tus-Resumable': '1.0.0', 'Accept-Language': 'zh' }

    const nameless = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, 'Upload-Length': '100' },
    })
    const heavy = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, 'Upload-Length': String(61 * 1024 * 1024) },
    })

    expect(await nameless.json()).toMatchObject({ reason: expect.stringMatching(/^请说明文件/) })
    expect(await heavy.json()).toMatchObject({ reason: expect.stringMatching(/^文件超过 60 MB/) })
  })

  it('that nobody goes on with is swept after a day', async () => {
    const { sweepUploads } = await import('../../../src/uploads/sweep.ts')
    await begin(100)
    const now = Date.now()

    const today = await sweepUploads(join(dataDir, 'uploads'), new Date(now + 23 * 3_600_000))
    const left = await parts()
    const tomorrow = await sweepUploads(join(dataDir, 'uploads'), new Date(now + 25 * 3_600_000))

    expect(today).toBe(0)
    expect(left.length).toBeGreaterThan(0)
    expect(tomorrow).toBeGreaterThan(0)
    expect(await parts()).toEqual([])
  })
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

const beginning = (size: number, about = '{}') => ({
  'Tus-Resumable': '1.0.0',
  'Upload-Length': String(size),
  'Upload-Metadata': `filename ${base64('x.jpg')},about ${base64(about)}`,
})

async function begin(size: number): Promise<string> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { ...beginning(size), ...as('photographer') },
  })
  return new URL(answer.headers.get('Location') ?? '', url).href
}

async function patch(
  place: string,
  bytes: Uint8Array<ArrayBuffer>,
  who = as('photographer'),
): Promise<Response> {
  const type = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0' }
  return fetch(place, { method: 'PATCH', headers: { ...head, ...type, ...who }, body: bytes })
}
