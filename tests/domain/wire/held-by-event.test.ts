import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { compose, eventCard, link, paragraph, sessionCard } from '../../../src/richtext/compose.ts'
import { picture } from '../../support/pictures.ts'
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

const saved = { depth: 0, overrideAccess: true } as const
const story = (id: string, now?: Date) => readBy(wired.edition(), 'articles', id, now)
const settled = () => wired.follower().settled()
const nine = new Date('2030-10-29T09:00:00Z')
const justBefore = new Date(nine.getTime() - 1)
const untilNine = { embargoUntil: nine.toISOString() }

describe('an event under embargo', () => {
  let nth = 0
  const aPhoto = async (event: string) => {
    nth += 1
    const { bytes, name, type } = await picture(nth)
    const { id } = await payload.create({
      collection: 'photos',
      data: { caption: 'Delegates', event, _status: 'published' },
      file: { data: Buffer.from(bytes), mimetype: type, name, size: bytes.length },
      ...saved,
    })
    return id
  }

  const allOf = async (event: string) => {
    const session = await aSession(payload, event)
    const blog = await aStory(payload, { storyType: 'liveBlog', sessions: [session] })
    const gallery = { title: 'Opening', event, photos: [], _status: 'published' as const }
    const hung = await payload.create({ collection: 'galleries', data: gallery, ...saved })
    const linked = link({ ref: 'events', id: event }, 'the forum')
    return [
      ['events', event],
      ['sessions', session],
      ['articles', blog],
      ['liveUpdates', await anUpdate(payload, blog)],
      ['articles', await aStory(payload, { events: [event] })],
      ['articles', await aStory(payload, { body: compose(paragraph(linked)) })],
      ['articles', await aStory(payload, { body: compose(eventCard(event)) })],
      ['articles', await aStory(payload, { body: compose(sessionCard(session)) })],
      ['photos', await aPhoto(event)],
      ['galleries', hung.id],
    ] as const
  }

  const read = (all: Awaited<ReturnType<typeof allOf>>, now?: Date) =>
    new Set(all.map(([type, id]) => readBy(wired.edition(), type, id, now)))

  it('holds back all that is of it, shows it or links to it, and its sessions with theirs', async () => {
    const event = await anEvent(payload)
    const all = await allOf(event)
    await settled()
    const before = read(all)

    await change(payload, 'events', event, untilNine)
    await settled()

    expect(before).toEqual(new Set(['found']))
    expect([read(all), read(all, justBefore), read(all, nine)]).toEqual([
      new Set(['missing']),
      new Set(['missing']),
      new Set(['found']),
    ])
    await change(payload, 'events', event, { embargoUntil: null })
    await settled()
    expect(read(all)).toEqual(new Set(['found']))
  })

  it('holds back from the moment the embargo is written down, published or not', async () => {
    const event = await anEvent(payload, { _status: 'draft' })
    const early = await aStory(payload, { events: [event] })
    await until(() => story(early) === 'found')

    await payload.update({
      collection: 'events',
      id: event,
      draft: true,
      data: untilNine,
      ...saved,
    })
    const session = await aSession(payload, event, { _status: 'draft' })
    const late = await aStory(payload, { sessions: [session] })
    await settled()

    expect([story(early), story(late)]).toEqual(['missing', 'missing'])
    expect([story(early, nine), story(late, nine)]).toEqual(['found', 'found'])
  })

  it('holds back for an embargo that is only a draft, seen first after a start', async () => {
    const event = await anEvent(payload, { _status: 'draft' })
    const all = [
      ['articles', await aStory(payload, { events: [event] })],
      ['photos', await aPhoto(event)],
    ] as const
    await settled()
    const draft = async (data: object) => {
      await wired.stop()
      await wired.start({ pollEvery: never, compareEvery: never })
      await payload.update({ collection: 'events', id: event, draft: true, data, ...saved })
      await settled()
      return all.map(([type, id]) => readBy(wired.edition(), type, id))
    }

    expect(await draft(untilNine)).toEqual(['missing', 'missing'])
    expect(await draft({ embargoUntil: null })).toEqual(['found', 'found'])
  })

  it('lets go what it held before this process began', async () => {
    const event = await anEvent(payload, untilNine)
    const all = await allOf(event)
    await settled()
    await wired.stop()
    await wired.start({ pollEvery: never, compareEvery: never })

    await change(payload, 'events', event, { embargoUntil: null })
    await settled()

    expect(read(all)).toEqual(new Set(['found']))
  })
})
