import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { sendFolder } from '../../../src/ingest/batch.ts'
import { type Desk, openDesk } from '../../../src/ingest/desk.ts'
import type { Identity } from '../../../src/ingest/options.ts'
import { hireOne } from '../../support/staff.ts'
import { filesOf, fussyWay, isEmpty, watchWith } from './inbox.ts'
import { aFolder, listeningNewsroom } from './ingest-desk.ts'

const { close, newsroom, url } = await listeningNewsroom()
const key = crypto.randomUUID()
const email = 'lens@newsroom.test'
const { id } = await hireOne(newsroom.payload, 'photographer', { apiKey: key, email })
const byKey: Identity = { kind: 'key', key }

afterAll(close)

/** A desk on which a file is taken away at the moment it is looked up. */
function withThief(desk: Desk, path: string): Desk {
  const known: Desk['known'] = async (digests) => {
    await rm(path, { force: true })
    return desk.known(digests)
  }
  return { ...desk, known }
}

describe('a watched folder', () => {
  it.each([507, 429, 503])(
    'keeps its pictures while the server answers %i',
    async (status) => {
      const answers = [status, status]
      const way = await fussyWay(url, () => answers.shift() ?? null)
      const folder = await aFolder({ 'a.jpg': 'picture', 'b.jpg': 'picture' })
      const desk = await openDesk({ url: way.url, identity: byKey })

      const waits = await watchWith(desk, folder, isEmpty(folder))
      way.close()

      expect(waits).toEqual(['Not now.', 'Not now.'])
      expect(await filesOf(folder)).toEqual(['done/a.jpg', 'done/b.jpg'])
    },
    30_000,
  )

  it('goes on past a file the server stumbles over, which stays and is said once', async () => {
    const way = await fussyWay(url, (body) => (body.includes('"a.jpg"') ? 500 : null))
    const folder = await aFolder({ 'a.jpg': 'picture', 'b.jpg': 'picture' })
    const desk = await openDesk({ url: way.url, identity: byKey })
    let looks = 0
    const isDone = async () => (await filesOf(folder)).includes('done/b.jpg') && (looks += 1) > 10

    const waits = await watchWith(desk, folder, isDone)
    way.close()

    expect(waits).toEqual(['Not now.'])
    expect(await filesOf(folder)).toEqual(['a.jpg', 'done/b.jpg'])
  }, 30_000)

  it('goes on when somebody takes a file away before it is sent', async () => {
    const folder = await aFolder({ 'a.jpg': 'picture', 'b.jpg': 'picture' })
    const desk = withThief(await openDesk({ url, identity: byKey }), join(folder, 'a.jpg'))

    await watchWith(desk, folder, isEmpty(folder))

    expect(await filesOf(folder)).toEqual(['done/b.jpg'])
  }, 30_000)

  it('goes on when somebody takes a file away after it was sent', async () => {
    const folder = await aFolder({ 'a.jpg': 'picture', 'b.jpg': 'picture' })
    const desk = await openDesk({ url, identity: byKey })
    const upload: Desk['upload'] = async (path, fields) => {
      const answer = await desk.upload(path, fields)
      await rm(join(folder, 'a.jpg'), { force: true })
      return answer
    }

    await watchWith({ ...desk, upload }, folder, isEmpty(folder))

    expect(await filesOf(folder)).toEqual(['done/b.jpg'])
  }, 30_000)

  it('goes on when the log-in has ended', async () => {
    const identity: Identity = { kind: 'logIn', email, password: 'a-long-enough-password' }
    const desk = await openDesk({ url, identity })
    const folder = await aFolder({ 'a.jpg': 'picture' })
    await newsroom.payload.db.updateOne({ collection: 'users', id, data: { sessions: [] } })

    await watchWith(desk, folder, isEmpty(folder))

    expect(await filesOf(folder)).toEqual(['done/a.jpg'])
  }, 30_000)
})

it('a folder of which a file is taken away is sent without it, and says so', async () => {
  const folder = await aFolder({ 'a.jpg': 'picture', 'b.jpg': 'picture' })
  const desk = withThief(await openDesk({ url, identity: byKey }), join(folder, 'a.jpg'))

  const results = await sendFolder({
    ...{ desk, fields: {}, folder, pauses: [] },
    onResult: () => undefined,
    onWait: () => undefined,
  })

  const outcomes = results.map(({ file, outcome }) => [file, outcome])
  expect(Object.fromEntries(outcomes)).toEqual({
    'a.jpg': expect.objectContaining({ kind: 'failed', reason: 'the file could not be read' }),
    'b.jpg': expect.objectContaining({ kind: 'saved' }),
  })
})
