import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { publicTypes } from '../../../src/wire/documents.ts'
import { contents } from './contents.ts'
import { aSession, aStory, aTopic, anEvent, change, changeElsewhere } from './stories.ts'
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

  it('makes a published story readable soon', async () => {
    const id = await aStory(payload, { headline: 'Out at once' })

    expect(await until(() => title(id) === 'Out at once')).toBeLessThan(5000)
  })

  it('hears of a save without looking for it', async () => {
    await wired.start({ pollEvery: never, compareEvery: never })
    const id = await aStory(payload, { headline: 'Announced' })
    await until(() => title(id) === 'Announced')

    await change(payload, 'articles', id, { headline: 'Announced again' })

    expect(await until(() => title(id) === 'Announced again')).toBeLessThan(5000)
  })

  it('sees a write of another process soon', async () => {
    const id = await aStory(payload, { headline: 'Ours' })
    await until(() => title(id) === 'Ours')
    await wired.start({ pollEvery: 1000, compareEvery: never })

    await changeElsewhere(payload, 'articles', id, { headline: 'Theirs' })

    expect(await until(() => title(id) === 'Theirs')).toBeLessThan(5000)
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

  it('shows nothing that was taken away meanwhile from its first moment on', async () => {
    await wired.start()
    const event = await anEvent(payload)
    const session = await aSession(payload, event)
    const withdrawn = await aStory(payload)
    const killed = await aStory(payload)
    const held = await aStory(payload, { sessions: [session] })
    const deleted = await aTopic(payload)
    await wired.follower().settled()
    await wired.stop()
    await change(payload, 'articles', withdrawn, { _status: 'draft' })
    await change(payload, 'articles', killed, { pubStatus: 'canceled' })
    await change(payload, 'sessions', session, { embargoUntil: '2040-01-01T00:00:00.000Z' })
    await payload.db.deleteOne({ collection: 'topics', where: { id: { equals: deleted } } })

    const shown = await wired.atItsFirstMoment((edition) => {
      const stories = [withdrawn, killed, held].map((id) => readBy(edition, 'articles', id))
      return [...stories, readBy(edition, 'topics', deleted)]
    })

    expect(shown).toEqual(['missing', 'gone', 'missing', 'missing'])
  })

  it('of a new version shows nothing taken away meanwhile, and keeps the rest until it is done anew', async () => {
    await wired.start()
    const kept = await aStory(payload)
    const withdrawn = await aStory(payload)
    await wired.follower().settled()
    const { edition } = wired
    for (const type of publicTypes) {
      for (const [id, source] of edition().sources(type)) {
        edition().setSource(type, id, source.replace(/^\w+/, 'before'))
      }
    }
    await wired.stop()
    await change(payload, 'articles', withdrawn, { _status: 'draft' })

    const shown = await wired.atItsFirstMoment((now) =>
      [kept, withdrawn].map((id) => readBy(now, 'articles', id)),
    )

    expect(shown).toEqual(['found', 'missing'])
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
