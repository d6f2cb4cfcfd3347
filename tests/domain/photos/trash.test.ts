import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { openPhotoDesk } from '../../support/photo-desk.ts'

let desk: Awaited<ReturnType<typeof openPhotoDesk>>

beforeAll(async () => {
  desk = await openPhotoDesk()
})

afterAll(() => desk.newsroom.close())

const day = 24 * 60 * 60 * 1000
const saved = { collection: 'photos', depth: 0, overrideAccess: true } as const

async function aTrashedPhoto(days: number) {
  const { doc } = (await desk.send(await desk.another())).body
  const deletedAt = new Date(Date.now() - days * day).toISOString()
  await desk.newsroom.payload.update({ ...saved, id: doc.id, data: { deletedAt } })
  const old = new Date(Date.now() - days * day)
  utimesSync(join(desk.newsroom.dir, 'media', doc.filename), old, old)
  return doc
}

async function aUsedPhoto(days: number) {
  const { payload } = desk.newsroom
  const photo = await aTrashedPhoto(days)
  const of = { collection: 'articles', ...{ depth: 0, overrideAccess: true } } as const
  const story = await payload.create({ ...of, data: { headline: 'Opening' }, draft: true })
  await payload.db.updateOne({ ...of, id: story.id, data: { leadPhoto: photo.id } })
  return photo
}

const there = async (id: string) =>
  (await desk.newsroom.payload.find({ ...saved, where: { id: { equals: id } }, trash: true }))
    .totalDocs

it('keeps a photo for thirty days, then deletes it with its versions and its file, unless it is used', async () => {
  const { dir, payload } = desk.newsroom
  const { cleanUp } = await import('../../../src/clean-up.ts')
  const { originals } = await import('../../../src/originals/own.ts')
  const fresh = await aTrashedPhoto(29.9)
  const old = await aTrashedPhoto(30.1)
  const used = await aUsedPhoto(40)
  const parts = { payload, env: { dataDir: dir, renditionsSpace: 1_000_000 }, originals }

  await cleanUp({ ...parts, log: pino({ enabled: false }) }, new Date())

  expect([await there(fresh.id), await there(old.id), await there(used.id)]).toEqual([1, 0, 1])
  const versions = await payload.countVersions({
    collection: 'photos',
    where: { parent: { equals: old.id } },
    overrideAccess: true,
  })
  expect(versions.totalDocs).toBe(0)
  const files = await desk.media()
  expect([fresh, old, used].map(({ filename }) => files.includes(filename))).toEqual([
    true,
    false,
    true,
  ])
})

it('deletes so many at a time, past those that are still used', async () => {
  const { emptyTrash } = await import('../../../src/photos/empty-trash.ts')
  const used = [await aUsedPhoto(90), await aUsedPhoto(80)]
  const unused = [await aTrashedPhoto(70), await aTrashedPhoto(60)]

  const deleted = await emptyTrash(desk.newsroom.payload, new Date(), 1)

  const left = [...used, ...unused].map(async ({ id }) => there(id))
  expect([deleted, ...(await Promise.all(left))]).toEqual([1, 1, 1, 0, 1])
})
