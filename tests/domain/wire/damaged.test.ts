import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { isMongo, isSqlite } from '../../../src/database/kind.ts'
import { announce } from '../../../src/wire/announce.ts'
import { compareRecent } from '../../../src/wire/compare.ts'
import { projectionFingerprint } from '../../../src/wire/fingerprint.ts'
import { type Faulty } from '../../../src/wire/wire.ts'
import { aSession, aStory, anEvent, anUpdate, aTopic, change } from './stories.ts'
import { never, openWired, readBy, until, type Wired } from './wired.ts'

let wired: Wired
let payload: Payload
let faults: Faulty[]

beforeAll(async () => {
  wired = await openWired()
  payload = wired.newsroom.payload
})

beforeEach(async () => {
  faults = []
  await wired.start({
    ...{ pollEvery: 50, compareEvery: never },
    onFault: (faulty) => faults.push(faulty),
  })
})

afterAll(() => wired.close())

const update = (id: string) => readBy(wired.edition(), 'liveUpdates', id)
const story = (id: string) => readBy(wired.edition(), 'articles', id)

type Times = { updatedAt?: string; embargoUntil?: string | null }

/** What no save can do: a row whose time is none, so that the document cannot be understood. */
async function damage(
  type: 'articles' | 'liveUpdates' | 'sessions' | 'topics',
  id: string,
  times: Times = { updatedAt: 'yesterday' },
): Promise<void> {
  const { db } = payload
  const names = Object.keys(times)
  if (isSqlite(db)) {
    const column = (name: string) => name.replaceAll(/[A-Z]/g, (at) => `_${at.toLowerCase()}`)
    const set = names.map((name) => `${column(name)} = ?`).join(', ')
    const sql = `UPDATE ${column(type)} SET ${set} WHERE id = ?`
    await db.client.execute({ sql, args: [...Object.values(times), id] })
  }
  if (isMongo(db)) {
    const values = Object.values(times).map((time) =>
      Number.isNaN(Date.parse(time ?? '')) ? time : new Date(time ?? ''),
    )
    const set = Object.fromEntries(names.map((name, at) => [name, values[at]]))
    const name = db.collections[type]?.collection.name ?? ''
    await db.connection.collection<{ _id: string }>(name).updateOne({ _id: id }, { $set: set })
  }
}

describe('an update that cannot be read', () => {
  it('is hidden alone: its story stays, and takes every update along when it goes', async () => {
    const blog = await aStory(payload, { storyType: 'liveBlog' })
    const [sound, damaged] = [await anUpdate(payload, blog), await anUpdate(payload, blog)]
    const all = () => [story(blog), update(sound), update(damaged)]
    await until(() => all().every((kind) => kind === 'found'))
    await damage('liveUpdates', damaged)

    await change(payload, 'articles', blog, { headline: 'Changed' })
    await until(() => update(damaged) === 'missing')
    const changed = all()
    await change(payload, 'articles', blog, { _status: 'draft' })
    await wired.follower().settled()

    expect(changed).toEqual(['found', 'found', 'missing'])
    expect(all()).toEqual(['missing', 'missing', 'missing'])
  })
})

describe('what hangs on a session whose embargo cannot be read', () => {
  it('is hidden with it, and shown again with it', async () => {
    const session = await aSession(payload, await anEvent(payload))
    const blog = await aStory(payload, { storyType: 'liveBlog', sessions: [session] })
    const entry = await anUpdate(payload, blog)
    const all = () => [story(blog), update(entry)]
    await until(() => all().every((kind) => kind === 'found'))

    const now = () => new Date().toISOString()
    await damage('sessions', session, { embargoUntil: 'tomorrow', updatedAt: now() })
    await until(() => all().every((kind) => kind === 'missing'))
    await damage('sessions', session, { embargoUntil: null, updatedAt: now() })

    await until(() => all().every((kind) => kind === 'found'))
  })

  it('is shown again with it though only what hangs on it was looked at meanwhile', async () => {
    await wired.start({ pollEvery: never, compareEvery: never })
    const session = await aSession(payload, await anEvent(payload))
    const blog = await aStory(payload, { storyType: 'liveBlog', sessions: [session] })
    const entry = await anUpdate(payload, blog)
    const all = () => [story(blog), update(entry)]
    await until(() => all().every((kind) => kind === 'found'))
    await wired.follower().settled()

    await damage('sessions', session, { embargoUntil: 'tomorrow' })
    announce({ type: 'articles', id: blog })
    await until(() => all().every((kind) => kind === 'missing'))
    await damage('sessions', session, { embargoUntil: null })
    announce({ type: 'sessions', id: session })

    await until(() => all().every((kind) => kind === 'found'))
  })
})

describe('a document that cannot be read', () => {
  it('is reported once, left alone, and tried again when everything is compared', async () => {
    const id = await aTopic(payload)
    const topic = () => readBy(wired.edition(), 'topics', id)
    await until(() => topic() === 'found')
    await damage('topics', id)
    await until(() => topic() === 'missing')
    await wired.follower().settled()
    const seq = wired.edition().seq()

    const edition = wired.edition()
    const compared = { payload, edition, fingerprint: projectionFingerprint() }
    const found = await compareRecent(compared, new Date(0))
    await wired.follower().compareAll()
    const reported = faults.filter((faulty) => faulty.id === id)
    await damage('topics', id, { updatedAt: '2024-10-29T09:00:00.000Z' })
    await wired.follower().compareAll()

    expect(found).toEqual([])
    expect(reported).toHaveLength(1)
    expect(wired.edition().seq()).toBe(seq + 1)
    expect(topic()).toBe('found')
  })
})
