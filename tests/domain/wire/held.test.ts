import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { compose, paragraph, pullQuote, sessionCard } from '../../../src/richtext/compose.ts'
import type { ComposedNode } from '../../../src/richtext/compose.ts'
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
const settled = () => wired.follower().settled()
const nine = new Date('2030-10-29T09:00:00Z')
const justBefore = new Date(nine.getTime() - 1)
const untilNine = { embargoUntil: nine.toISOString() }

describe('a session under embargo', () => {
  const body = (...nodes: ComposedNode[]) => compose(paragraph('What was said.'), ...nodes)

  it.each([
    ['quotes', (session: string) => pullQuote('We will cut it by half', { session })],
    ['shows', (session: string) => sessionCard(session)],
  ])('holds back a story that only %s it in its text, and its updates', async (_, node) => {
    const session = await aSession(payload, await anEvent(payload))
    const blog = await aStory(payload, { storyType: 'liveBlog', body: body(node(session)) })
    const update = await anUpdate(payload, blog)
    const read = (now?: Date) => [
      story(blog, now),
      readBy(wired.edition(), 'liveUpdates', update, now),
    ]
    await until(() => read().every((kind) => kind === 'found'))

    await change(payload, 'sessions', session, untilNine)
    await settled()

    expect([read(), read(justBefore), read(nine)]).toEqual([
      ['missing', 'missing'],
      ['missing', 'missing'],
      ['found', 'found'],
    ])
    await change(payload, 'sessions', session, { embargoUntil: null })
    await settled()
    expect(read()).toEqual(['found', 'found'])
  })

  it('holds back from the moment the embargo is written down, published or not', async () => {
    const event = await anEvent(payload)
    const session = await aSession(payload, event, { _status: 'draft' })
    const early = await aStory(payload, { sessions: [session] })
    await until(() => story(early) === 'found')

    await payload.update({
      ...{ collection: 'sessions', id: session, draft: true, data: untilNine },
      ...{ depth: 0, overrideAccess: true },
    })
    const late = await aStory(payload, { sessions: [session] })
    await settled()

    expect([story(early), story(late)]).toEqual(['missing', 'missing'])
    expect([story(early, nine), story(late, nine)]).toEqual(['found', 'found'])
  })
})

describe('a translation', () => {
  const pair = async (changes: object = {}) => {
    const original = await aStory(payload, changes)
    const translation = await aStory(payload, { language: 'zh', translationOf: original })
    await settled()
    return { original, translation }
  }

  it('waits for the embargo of the story it translates, published or not', async () => {
    const { original, translation } = await pair({ _status: 'draft', ...untilNine })
    const second = await aStory(payload, { translationOf: translation })
    await settled()
    const all = (now?: Date) => [story(translation, now), story(second, now)]

    expect([all(), all(nine)]).toEqual([
      ['missing', 'missing'],
      ['found', 'found'],
    ])
    await change(payload, 'articles', original, { embargoUntil: null })
    await settled()
    expect(all()).toEqual(['found', 'found'])
  })

  it('waits for the embargo of a session that only the story it translates is about', async () => {
    const session = await aSession(payload, await anEvent(payload))
    const { translation } = await pair({ sessions: [session] })

    await change(payload, 'sessions', session, untilNine)
    await settled()

    expect([story(translation), story(translation, nine)]).toEqual(['missing', 'found'])
  })

  it('is gone with the story it translates when that is killed, and back when that is undone', async () => {
    const { original, translation } = await pair()
    const after = await aStory(payload, { _status: 'draft', translationOf: original })

    await change(payload, 'articles', original, { pubStatus: 'canceled' })
    await change(payload, 'articles', after, { _status: 'published' })
    await settled()
    const killed = [story(original), story(translation), story(after)]
    await change(payload, 'articles', original, { pubStatus: 'usable', _status: 'published' })
    await settled()

    expect(killed).toEqual(['gone', 'gone', 'missing'])
    expect([story(original), story(translation), story(after)]).toEqual(['found', 'found', 'found'])
  })

  it('stays when the story it translates is only taken back', async () => {
    const { original, translation } = await pair()

    await change(payload, 'articles', original, { _status: 'draft' })
    await settled()

    expect([story(original), story(translation)]).toEqual(['missing', 'found'])
  })

  it('that translates its own translation is no riddle', async () => {
    const { original, translation } = await pair()

    await change(payload, 'articles', original, { translationOf: translation, ...untilNine })
    await settled()

    expect([story(original), story(translation)]).toEqual(['missing', 'missing'])
    expect([story(original, nine), story(translation, nine)]).toEqual(['found', 'found'])
  })
})

describe('a story killed under embargo', () => {
  it('stays as if it had never been, whatever is done with it after the instant', async () => {
    const soon = new Date(Date.now() + 1500)
    const killed = await aStory(payload, { embargoUntil: soon.toISOString() })
    await change(payload, 'articles', killed, { pubStatus: 'canceled' })
    await until(() => Date.now() > soon.getTime())

    await change(payload, 'articles', killed, { internalNote: 'Never send this out' })
    await payload.update({
      ...{ collection: 'articles', id: killed, data: { deletedAt: new Date().toISOString() } },
      ...{ depth: 0, overrideAccess: true },
    })
    await settled()

    expect(story(killed)).toBe('missing')
  })
})
