import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { openPhotoDesk, sha256 } from '../../support/photo-desk.ts'
import { noisyPicture } from '../../support/pictures.ts'
import { smallDisk } from '../../support/small-disk.ts'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-small-'))
const disk = smallDisk(folder, 1024 * 1024)
const { newsroom, people, send } = await openPhotoDesk({ MEDIA_DIR: folder })

afterAll(async () => {
  await newsroom.close()
  disk?.remove()
  rmSync(folder, { recursive: true, force: true })
})

const onSmallDisk = disk ? it : it.skip

onSmallDisk(
  'a disk that fills in the middle of a batch costs what had no room, and nothing else',
  async () => {
    const files = await Promise.all(Array.from({ length: 8 }, (_, nth) => noisyPicture(nth)))

    const answers = await Promise.all(files.map((file) => send(file)))

    const kept = answers.filter(({ status }) => status === 201).map(({ body }) => body.doc)
    const refused = answers.filter(({ status }) => status !== 201)
    expect(kept.length).toBeGreaterThan(1)
    expect(refused.length).toBeGreaterThan(1)
    for (const { body, status } of refused)
      expect({ status, code: body.errors[0]?.data }).toMatchObject({
        status: 507,
        code: { code: 'disk-full' },
      })
    expect((await readdir(folder)).toSorted()).toEqual(
      kept.map(({ filename }) => filename).toSorted(),
    )
    const count = await newsroom.payload.count({ collection: 'photos', overrideAccess: true })
    expect(count.totalDocs).toBe(kept.length)

    disk?.makeRoom()
    const again = await Promise.all(files.map((file) => send(file)))
    const statuses = again.map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([
      ...refused.map(() => 201),
      ...kept.map(() => 409),
    ])
    for (const { filename, sha256: digest } of kept) {
      const served = await people.reporter.ask('GET', `/photos/file/${filename}`)
      expect(sha256(new Uint8Array(served.bytes))).toBe(digest)
    }
  },
  120_000,
)
