import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openDesk } from '../../../src/ingest/desk.ts'
import { watchInbox } from '../../../src/ingest/watch.ts'
import { noisyPicture } from '../../support/pictures.ts'
import { hireOne } from '../../support/staff.ts'
import { aFolder, fill, listeningNewsroom, shakyWay } from './ingest-desk.ts'
import { filesOf, isEmpty, watchWith } from './inbox.ts'

const { close, newsroom, url } = await listeningNewsroom()
const key = crypto.randomUUID()
await hireOne(newsroom.payload, 'photographer', { apiKey: key })

afterAll(close)

const atUrl = (at: string) => openDesk({ url: at, identity: { kind: 'key', key } })

const watchUntil = async (folder: string, isDone: () => Promise<boolean>, at = url) =>
  watchWith(await atUrl(at), folder, isDone)

describe('a watched folder', () => {
  it('sends what is put into it, with its folders, and moves it to done', async () => {
    const folder = await aFolder({ 'a.jpg': 'picture', 'hall 2/😀 b.jpg': 'picture' })

    await watchUntil(folder, isEmpty(folder))

    expect(await filesOf(folder)).toEqual(['done/a.jpg', 'done/hall 2/😀 b.jpg'])
  }, 30_000)

  it('puts aside what is refused, beside a file that says why, and goes on', async () => {
    const folder = await aFolder({ '1.jpg': Buffer.from('hello'), '2.jpg': 'picture' })

    await watchUntil(folder, isEmpty(folder))

    expect(await filesOf(folder)).toEqual(['done/2.jpg', 'error/1.jpg', 'error/1.jpg.json'])
    expect(JSON.parse(await readFile(join(folder, 'error/1.jpg.json'), 'utf8'))).toMatchObject({
      file: '1.jpg',
      code: 'file-unknown',
      reason: expect.stringContaining('not a picture'),
    })
  }, 30_000)

  it('waits for a file that is still being written, and for one its writer has not named yet', async () => {
    const { bytes } = await noisyPicture(0)
    const folder = await aFolder({ 'slow.jpg': bytes.subarray(0, 50_000), 'later.jpg.part': bytes })
    const writing = (async () => {
      for (let from = 50_000; from < bytes.length; from += 50_000) {
        await pause(250)
        await appendFile(join(folder, 'slow.jpg'), bytes.subarray(from, from + 50_000))
      }
    })()

    await watchUntil(folder, async () => (await filesOf(folder)).includes('done/slow.jpg'))
    await writing

    expect(await filesOf(folder)).toEqual(['done/slow.jpg', 'later.jpg.part'])
  }, 30_000)

  it('keeps two files of one name apart, and shortens what no further name fits onto', async () => {
    const long = `${'长'.repeat(80)}.jpg`
    const folder = await aFolder({ 'a.jpg': 'picture', [long]: new Uint8Array() })
    await watchUntil(folder, isEmpty(folder))
    await fill(folder, { 'a.jpg': 'picture' })

    await watchUntil(folder, isEmpty(folder))

    const files = await filesOf(folder)
    expect(files).toEqual(expect.arrayContaining(['done/a.jpg', 'done/a (2).jpg']))
    expect(files.filter((file) => file.startsWith('error/长'))).toHaveLength(2)
  }, 30_000)

  it('finds after a kill that a file was sent, and only moves it', async () => {
    const folder = await aFolder({ 'a.jpg': 'picture' })
    await watchUntil(folder, isEmpty(folder))
    const count = () => newsroom.payload.count({ collection: 'photos', overrideAccess: true })
    const before = await count()
    await writeFile(join(folder, 'a.jpg'), await readFile(join(folder, 'done/a.jpg')))

    await watchUntil(folder, isEmpty(folder))

    expect(await count()).toEqual(before)
    expect(await filesOf(folder)).toEqual(['done/a (2).jpg', 'done/a.jpg'])
  }, 30_000)

  it('keeps what could not be sent where it is, and sends it when the way is there again', async () => {
    const way = await shakyWay(url, 2)
    const folder = await aFolder({ 'a.jpg': 'picture' })

    const waits = await watchUntil(folder, isEmpty(folder), way.url)
    way.close()

    expect(waits).toEqual(['the connection broke', 'the connection broke'])
    expect(await filesOf(folder)).toEqual(['done/a.jpg'])
  }, 30_000)

  it('waits while nobody answers, and ends when it is not let in', async () => {
    const folder = await aFolder({ 'a.jpg': 'picture' })
    const way = await shakyWay(url, 0)
    const desk = await atUrl(way.url)
    const stopping = new AbortController()
    const waits: string[] = []
    way.close()

    const watching = watchInbox({
      ...{ desk, folder, fields: {}, settled: 0, every: 20, signal: stopping.signal },
      onResult: () => undefined,
      onWait: (_, reason) => waits.push(reason),
    })
    while (waits.length < 3) await pause(20)
    stopping.abort()
    await watching

    expect(waits[0]).toMatch(/does not answer/)
    expect(await filesOf(folder)).toEqual(['a.jpg'])
    await expect(openDesk({ url, identity: { kind: 'key', key: 'wrong' } })).rejects.toThrow(
      /let us in/,
    )
  }, 30_000)
})
