import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { aStory, aTopic, change } from './stories.ts'
import { never, openWired, readBy, until, type Wired } from './wired.ts'

let wired: Wired
let payload: Payload

beforeAll(async () => {
  wired = await openWired()
  payload = wired.newsroom.payload
})

beforeEach(() => wired.start())

afterAll(() => wired.close())

const topic = (id: string) => readBy(wired.edition(), 'topics', id)

describe('an odd document', () => {
  it('is kept hidden and does not hold the others up', async () => {
    const odd = await aTopic(payload, { name: 'Odd' })
    await until(() => topic(odd) === 'found')
    await wired.stop()
    await payload.db.updateOne({
      collection: 'topics',
      id: odd,
      data: { name: { en: ' ', zh: ' ' }, rev: 9 },
    })
    const sound = await aTopic(payload, { name: 'Sound' })

    await wired.start()

    expect([topic(odd), topic(sound)]).toEqual(['missing', 'found'])
  })

  it('is shown again once it is put right', async () => {
    const odd = await aTopic(payload, { name: 'Odd' })
    await payload.db.updateOne({
      collection: 'topics',
      id: odd,
      data: { name: { en: ' ' }, rev: 9 },
    })
    await until(() => topic(odd) === 'missing')

    await change(payload, 'topics', odd, { name: 'Put right' })

    await until(() => topic(odd) === 'found')
  })
})

describe('a database that cannot be reached', () => {
  it('is waited for, while everything public stays readable', async () => {
    const before = await aTopic(payload, { name: 'Before' })
    await until(() => topic(before) === 'found')

    await payload.db.destroy?.()
    await until(() => wired.follower().lagMs() > 500)
    const during = topic(before)
    await payload.db.init?.()
    await payload.db.connect?.()
    const after = await aTopic(payload, { name: 'After' })

    await until(() => topic(after) === 'found', 10_000)
    await until(() => wired.follower().lagMs() === 0, 10_000)
    expect(during).toBe('found')
  })
})

describe('an old address', () => {
  it('leads to the story, and no longer when its redirect is taken away', async () => {
    await wired.start({ pollEvery: never, compareEvery: never })
    const id = await aStory(payload, { headline: 'First address' })
    await until(() => readBy(wired.edition(), 'articles', 'first-address') === 'found')
    await change(payload, 'articles', id, { slug: 'second-address' })
    await until(() => readBy(wired.edition(), 'articles', 'first-address') === 'moved')

    await payload.delete({
      collection: 'redirects',
      where: { from: { equals: 'first-address' } },
      overrideAccess: true,
    })

    await until(() => readBy(wired.edition(), 'articles', 'first-address') === 'missing')
    expect(readBy(wired.edition(), 'articles', 'second-address')).toBe('found')
  })
})

describe('stopping', () => {
  it('leaves nothing running', async () => {
    const id = await aTopic(payload)
    await until(() => topic(id) === 'found')
    const follower = wired.follower()
    const seq = wired.edition().seq()

    await follower.stop()
    await change(payload, 'topics', id, { name: 'Not followed' })
    await setTimeout(500)

    expect(wired.edition().seq()).toBe(seq)
  })
})
