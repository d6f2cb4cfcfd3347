import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { openPhotoDesk, sha256 } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'
import { openStorage } from '../../support/s3.ts'

const storage = await openStorage()
const { another, newsroom, people, send } = await openPhotoDesk(storage.env)

afterAll(async () => {
  await newsroom.close()
  await storage.close()
})

it('keeps originals in the bucket that is set, reads their metadata, and serves them', async () => {
  const file = await withMetadata(await another(), ['-XMP-dc:Description=Delegates in Liuzhou.'])

  const { body } = await send(file)

  expect(body.doc).toMatchObject({ caption: 'Delegates in Liuzhou.', sha256: sha256(file.bytes) })
  expect(storage.names()).toEqual([body.doc.filename])
  expect(existsSync(join(newsroom.dir, 'media', body.doc.filename))).toBe(false)
  const served = await people.viewer.ask('GET', `/photos/file/${body.doc.filename}`)
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

  const refused = await send(file)

  expect(refused).toMatchObject({
    status: 503,
    body: { errors: [{ data: { code: 'storage-away' } }] },
  })
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
