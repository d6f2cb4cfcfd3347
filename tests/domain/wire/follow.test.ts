import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { publicTypes } from '../../../src/wire/documents.ts'
import { contents } from './contents.ts'
import { aStory, aTopic, change, changeElsewhere } from './stories.ts'
import { never, openWired, readBy, until, type Wired } from './wired.ts'

let wired: Wired
let payload: Payload

beforeAll(async () => {
  wired = await openWired()
  payload = wired.newsroom.payload
})

afterAll(() => wired.close())

const title = (id: string) =>
  wired.edition().getById('articles', id, new Date())?.document.title ?? null

describe('following the newsroom', () => {
  beforeEach(() => wired.start())

  it('makes a published story readable within a second', async () => {
    const id = await aStory(payload, { headline: 'Out at once' })

    expect(await until(() => title(id) === 'Out at once')).toBeLessThan(1000)
  })

  it('hears of a save without looking for it', async () => {
    await wired.start({ pollEvery: never, compareEvery: never })
    const id = await aStory(payload, { headline: 'Announced' })
    await until(() => title(id) === 'Announced')

    await change(payload, 'articles', id, { headline: 'Announced again' })

    expect(await until(() => title(id) === 'Announced again')).toBeLessThan(1000)
  })

  it('sees a write of another process within two seconds', async () => {
    const id = await aStory(payload, { headline: 'Ours' })
    await until(() => title(id) === 'Ours')
    await wired.start({ pollEvery: 1000, compareEvery: never })

    await changeElsewhere(payload, 'articles', id, { headline: 'Theirs' })

    expect(await until(() => title(id) === 'Theirs')).toBeLessThan(2000)
  })

  it('sees the second of two saves made within one millisecond', async () => {
    const id = await aTopic(payload)
    await wired.start({ pollEvery: 100, compareEvery: never })
    const updatedAt = new Date().toISOString()
    const name = () => wired.edition().getById('topics', id, new Date())?.document.title
    const write = (en: string, rev: number) =>
      payload.db.updateOne({ collection: 'topics', id, data: { name: { en }, rev, updatedAt } })

    await write('Climate', 50)
    await until(() => JSON.stringify(name()).includes('Climate"'))
    await write('Climate and plastics', 51)

    await until(() => JSON.stringify(name()).includes('plastics'))
  })

  it('sees a write of a process whose clock is minutes behind', async () => {
    const id = await aTopic(payload)
    await wired.start({ pollEvery: 100, compareEvery: never })
    const updatedAt = new Date(Date.now() - 240_000).toISOString()
    const name = () => wired.edition().getById('topics', id, new Date())?.document.title

    await payload.db.updateOne({
      collection: 'topics',
      id,
      data: { name: { en: 'Late clock' }, rev: 7, updatedAt },
    })

    await until(() => JSON.stringify(name()).includes('Late clock'))
  })

  it('finds by comparing everything what another process deleted', async () => {
    const id = await aTopic(payload)
    await until(() => readBy(wired.edition(), 'topics', id) === 'found')

    await payload.db.deleteOne({ collection: 'topics', where: { id: { equals: id } } })
    await wired.follower().compareAll()

    expect(readBy(wired.edition(), 'topics', id)).toBe('missing')
  })

  it('numbers nothing when nothing changed', async () => {
    const id = await aStory(payload)
    await wired.follower().settled()
    const before = wired.edition().seq()

    await payload.db.updateOne({ collection: 'articles', id, data: { rev: 99, updatedAt: null } })
    await wired.follower().compareAll()
    await wired.follower().compareAll()

    expect(wired.edition().seq()).toBe(before)
  })
})

describe('a start', () => {
  it('heals what was saved and never announced', async () => {
    await wired.start()
    const kept = await aStory(payload, { headline: 'Before the crash' })
    const withdrawn = await aStory(payload, { headline: 'Must go' })
    await wired.follower().settled()
    await wired.stop()

    await change(payload, 'articles', kept, { headline: 'Saved, then killed' })
    await change(payload, 'articles', withdrawn, { _status: 'draft' })
    const created = await aStory(payload, { headline: 'New meanwhile' })
    await wired.start({ pollEvery: never, compareEvery: never })

    expect(title(kept)).toBe('Saved, then killed')
    expect(title(created)).toBe('New meanwhile')
    expect(readBy(wired.edition(), 'articles', withdrawn)).toBe('missing')
  })

  it('with an up-to-date edition reads no document again', async () => {
    await wired.start()
    const progress: unknown[] = []

    await wired.start({ pollEvery: never, onProgress: (step) => progress.push(step) })

    expect(progress).toEqual([])
    expect(wired.follower().caughtUp()).toBe(true)
  })

  it('rebuilds a deleted edition to the same content, saying how far it is', async () => {
    await wired.start()
    const all = () => publicTypes.map((type) => contents(wired.edition(), type))
    const before = all()
    await wired.stop()
    wired.deleteEdition()
    const progress: { done: number; total: number }[] = []

    await wired.start({ onProgress: (step) => progress.push(step) })

    expect(all()).toEqual(before)
    expect(Object.keys(before[0] ?? {}).length).toBeGreaterThan(3)
    const last = progress.at(-1)
    expect(last?.total).toBeGreaterThan(3)
    expect(last?.done).toBe(last?.total)
  })
})

describe('what is not committed', () => {
  it('is never read, and never announced when it is rolled back', async () => {
    await wired.start({ pollEvery: 50 })
    const id = await aStory(payload, { headline: 'Committed' })
    await wired.follower().settled()
    const transactionID = await payload.db.beginTransaction()
    const req = { transactionID: transactionID ?? undefined }

    await payload.update({
      collection: 'articles',
      id,
      data: { headline: 'Perhaps' },
      overrideAccess: true,
      req,
    })
    await setTimeout(300)
    const during = title(id)
    if (transactionID) await payload.db.rollbackTransaction(transactionID)
    await setTimeout(300)

    expect(transactionID).not.toBeNull()
    expect([during, title(id)]).toEqual(['Committed', 'Committed'])
  })
})
