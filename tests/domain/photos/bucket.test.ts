import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { openPhotoDesk, sha256 } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'
import type { SentFile } from '../../support/staff.ts'
import { openStorage } from '../../support/s3.ts'

const storage = await openStorage()
const { another, newsroom, people, send } = await openPhotoDesk(storage.env)

afterAll(async () => {
  await newsroom.close()
  await storage.close()
})

const inChinese = '图片存储暂无响应，未作任何更改，请稍后重试。'

/** As it is when all parts of a file have come. */
async function takenIn({ bytes, name }: SentFile) {
  const { createPayloadRequest } = await import('payload')
  const { takePhoto } = await import('../../../src/uploads/take-photo.ts')
  const request = new Request('http://localhost:3000/api/photos', {
    headers: { 'Accept-Language': 'zh' },
  })
  const req = await createPayloadRequest({ config: newsroom.payload.config, request })
  const file = { name, size: bytes.length, read: async () => Buffer.from(bytes) }
  return takePhoto(req, file, { data: {}, overrideAccess: true })
}

it('keeps originals in the bucket that is set, reads their metadata, and serves them', async () => {
  const file = await withMetadata(await another(), ['-XMP-dc:Description=Delegates in Liuzhou.'])

  const { body } = await send(file)

  expect(body.doc).toMatchObject({ caption: 'Delegates in Liuzhou.', sha256: sha256(file.bytes) })
  expect(storage.names()).toEqual([body.doc.filename])
  expect(existsSync(join(newsroom.dir, 'media', body.doc.filename))).toBe(false)
  const served = await people.reporter.ask('GET', `/photos/file/${body.doc.filename}`)
  expect(sha256(new Uint8Array(served.bytes))).toBe(sha256(file.bytes))
  expect(served.headers.get('content-type')).toBe('image/jpeg')
})

it('makes thumbnails of what is in the bucket', async () => {
  const { body } = await send(await another())
  await rm(join(newsroom.dir, 'originals'), { recursive: true, force: true })

  const answer = await people.viewer.ask('GET', `/photos/${body.doc.id}/thumbnail`)

  expect(answer.status).toBe(200)
})

it('takes no photo in while the storage is away, and leaves no row behind', async () => {
  const count = () => newsroom.payload.count({ collection: 'photos', overrideAccess: true })
  const before = await count()
  const file = await another()
  await storage.leave()

  const refused = await people.photographer.ask('POST', '/photos?depth=0', {
    ...{ file, body: {} },
    headers: { 'Accept-Language': 'zh' },
  })
  const arrived = await takenIn(file)

  expect(refused).toMatchObject({
    status: 503,
    body: { errors: [{ data: { code: 'storage-away' }, message: inChinese }] },
  })
  expect(arrived).toMatchObject({ status: 503, reason: inChinese })
  expect(await count()).toEqual(before)
  await storage.comeBack()
  expect((await send(file)).status).toBe(201)
}, 60_000)

it('sweeps the bucket, and names the photos whose object is gone', async () => {
  const { originals } = await import('../../../src/originals/own.ts')
  const { sweepPhotos } = await import('../../../src/photos/sweep.ts')
  const { body: deleted } = await send(await another())
  await people.editor.ask('DELETE', `/photos/${deleted.doc.id}`)
  const { body: lost } = await send(await another())
  await originals.remove(lost.doc.filename)

  const tomorrow = new Date(Date.now() + 25 * 3_600_000)
  const { missing, removed } = await sweepPhotos(newsroom.payload, originals, tomorrow)

  expect(removed).toEqual([deleted.doc.filename])
  expect(missing).toEqual([{ id: lost.doc.id, filename: lost.doc.filename }])
})
