import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { noisyPicture } from '../../support/pictures.ts'
import { smallDisk } from '../../support/small-disk.ts'

const { newsroom, people, send } = await openPhotoDesk()
const folder = join(newsroom.dir, 'thumbnails')
await mkdir(folder, { recursive: true })
const disk = smallDisk(folder, 32 * 1024)

afterAll(async () => {
  disk?.remove()
  await newsroom.close()
})

const onSmallDisk = disk ? it : it.skip

onSmallDisk('a small picture is shown though the disk has no room to keep it', async () => {
  const { body } = await send(await noisyPicture(1))
  const path = `/photos/${body.doc.id}/thumbnail`

  const answer = await people.viewer.ask('GET', path)

  expect({ status: answer.status, kept: await readdir(folder) }).toEqual({ status: 200, kept: [] })
  expect(await sharp(answer.bytes).metadata()).toMatchObject({ format: 'webp', width: 600 })

  disk?.makeRoom()
  expect(await people.viewer.ask('GET', path)).toMatchObject({ status: 200 })
  expect(await readdir(folder)).toEqual([`${body.doc.filename}.webp`])
})
