import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { aSession, aStory, anEvent, anUpdate, change } from './stories.ts'
import { never, openWired, readBy, until, type Wired } from './wired.ts'

let wired: Wired
let payload: Payload

beforeAll(async () => {
  wired = await openWired()
  payload = wired.newsroom.payload
  await wired.start({ pollEvery: never, compareEvery: never })
})

afterAll(() => wired.close())

const story = (id: string, now?: Date) => readBy(wired.edition(), 'articles', id, now)
const nine = new Date('2030-10-29T09:00:00Z')
const justBefore = new Date(nine.getTime() - 1)

describe('what never appears', () => {
  it.each([
    ['a draft', { _status: 'draft' as const }],
    ['a story withheld', { pubStatus: 'withheld' as const }],
    ['a story under an embargo without end', { embargoIndefinite: true }],
    ['a story under an embargo', { embargoUntil: nine.toISOString() }],
  ])('%s', async (_, changes) => {
    const shown = await aStory(payload, { headline: 'Shown' })
    const hidden = await aStory(payload, { headline: 'Hidden', ...changes })
    await until(() => story(shown) === 'found')
    await wired.follower().settled()

    expect(story(hidden)).toBe('missing')
  })
})

describe('what vanishes at once', () => {
  it.each([
    ['an unpublished story', { _status: 'draft' }, 'missing'],
    ['a story put in the trash', { deletedAt: '2024-11-08T00:00:00.000Z' }, 'missing'],
    ['a story withheld', { pubStatus: 'withheld' }, 'missing'],
    ['a story under a new embargo', { embargoUntil: nine.toISOString() }, 'missing'],
    ['a killed story', { pubStatus: 'canceled' }, 'gone'],
  ])('%s', async (_, changes, left) => {
    const id = await aStory(payload, { headline: 'Soon gone' })
    await until(() => story(id) === 'found')

    await change(payload, 'articles', id, changes)

    expect(await until(() => story(id) === left)).toBeLessThan(5000)
  })

  it('a story deleted for good', async () => {
    const id = await aStory(payload, { headline: 'Deleted' })
    await until(() => story(id) === 'found')

    await payload.delete({ collection: 'articles', id, overrideAccess: true })

    expect(await until(() => story(id) === 'missing')).toBeLessThan(5000)
  })

  it('leaves a tombstone in the change log', async () => {
    const id = await aStory(payload, { headline: 'Logged' })
    await until(() => story(id) === 'found')
    const since = wired.edition().seq()

    await change(payload, 'articles', id, { _status: 'draft' })
    await until(() => story(id) === 'missing')

    expect(wired.edition().changes(since, 10)).toMatchObject([{ id, act: 'removed' }])
  })
})

describe('time alone', () => {
  it('lifts an embargo at its very instant', async () => {
    const id = await aStory(payload, { embargoUntil: nine.toISOString() })
    await until(() => story(id, nine) === 'found')

    expect(story(id, justBefore)).toBe('missing')
  })

  it('ends a story at its very expiry', async () => {
    const id = await aStory(payload, { expiresAt: nine.toISOString() })
    await until(() => story(id, justBefore) === 'found')

    expect(story(id, nine)).toBe('gone')
  })
})

describe('what hangs on another document', () => {
  it('waits for the embargo of its session, and follows when that is changed', async () => {
    const session = await aSession(payload, await anEvent(payload))
    const id = await aStory(payload, { sessions: [session] })
    const blog = await aStory(payload, { storyType: 'liveBlog', sessions: [session] })
    const update = await anUpdate(payload, blog)
    const all = (now?: Date) => [
      story(id, now),
      readBy(wired.edition(), 'liveUpdates', update, now),
    ]
    await until(() => all().every((kind) => kind === 'found'))

    await change(payload, 'sessions', session, { embargoUntil: nine.toISOString() })
    await until(() => all().every((kind) => kind === 'missing'))

    expect(all(justBefore)).toEqual(['missing', 'missing'])
    expect(all(nine)).toEqual(['found', 'found'])
  })

  it('hides and shows live updates with their blog', async () => {
    const blog = await aStory(payload, { storyType: 'liveBlog' })
    const update = await anUpdate(payload, blog)
    const read = () => readBy(wired.edition(), 'liveUpdates', update)
    await until(() => read() === 'found')

    await change(payload, 'articles', blog, { _status: 'draft' })
    await until(() => read() === 'missing')
    await change(payload, 'articles', blog, { _status: 'published' })

    await until(() => read() === 'found')
  })

  it('hides live updates when their blog is deleted for good', async () => {
    const blog = await aStory(payload, { storyType: 'liveBlog' })
    const update = await anUpdate(payload, blog)
    await until(() => readBy(wired.edition(), 'liveUpdates', update) === 'found')

    await payload.db.deleteOne({ collection: 'articles', where: { id: { equals: blog } } })
    await wired.follower().compareAll()

    expect(readBy(wired.edition(), 'liveUpdates', update)).toBe('missing')
  })

  it('reads the times of a session on the clock of its event, also when that is corrected', async () => {
    const event = await anEvent(payload)
    const session = await aSession(payload, event)
    const slots = () =>
      JSON.stringify(wired.edition().getById('sessions', session, new Date())?.document.slots ?? '')
    await until(() => slots().includes('T10:00:00+08:00'))

    await change(payload, 'events', event, { timeZone: 'Asia/Bangkok' })

    await until(() => slots().includes('T09:00:00+07:00'))
  })
})
