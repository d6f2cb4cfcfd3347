import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from '@jest/globals'
import { noisyPicture } from '../../support/pictures.ts'
import { type SmallDisk, smallDisk } from '../../support/small-disk.ts'
import { hireOne } from '../../support/staff.ts'
import { sendInParts } from '../../support/tus.ts'
import { listeningNewsroom } from './ingest-desk.ts'

const { close, dataDir, newsroom, url } = await listeningNewsroom()
const apiKey = crypto.randomUUID()
await hireOne(newsroom.payload, 'photographer', { apiKey })
const headers = { Authorization: `users API-Key ${apiKey}` }
const endpoint = `${url}/api/uploads`
const folder = join(dataDir, 'uploads')
await mkdir(folder, { recursive: true })

let disk: SmallDisk | null = smallDisk(folder, 4096)
const onSmallDisk = disk ? it : it.skip
disk?.remove()

afterEach(() => disk?.remove())
afterAll(close)

const page = 4096
const pagesFor = (bytes: number) => Math.ceil(bytes / page) * page
const full = { status: 507, receipt: { code: 'disk-full', reason: expect.stringMatching(/room/) } }

onSmallDisk('a disk without room for an upload says so, and nothing of it is left', async () => {
  disk = smallDisk(folder, page)
  await writeFile(join(folder, 'other'), Buffer.alloc(page))

  const said = await sendInParts(await noisyPicture(1), { endpoint, headers })

  expect(said).toMatchObject(full)
  expect(await readdir(folder)).toEqual(['other'])
})

onSmallDisk(
  'a disk that fills while a file comes says so, and takes it once there is room',
  async () => {
    disk = smallDisk(folder, 48 * page)
    const file = await noisyPicture(2)

    const said = await sendInParts(file, { endpoint, headers })
    const inChinese = { ...headers, 'Accept-Language': 'zh' }
    const told = await sendInParts(file, { endpoint, headers: inChinese })
    disk?.makeRoom()
    const again = await sendInParts(file, { endpoint, headers })

    expect(said).toMatchObject(full)
    expect(told.receipt.reason).toContain('空间')
    expect(again).toMatchObject({ status: 201, receipt: { result: 'saved' } })
  },
)

onSmallDisk('a disk that has just room for the file answers, and keeps the receipt', async () => {
  const file = await noisyPicture(3)
  disk = smallDisk(folder, pagesFor(file.bytes.length) + page)

  const said = await sendInParts(file, { endpoint, headers })

  expect(said).toMatchObject({ status: 201, receipt: { result: 'saved' } })
  expect(await readdir(folder)).toEqual([expect.stringMatching(/\.receipt\.json$/)])
})
