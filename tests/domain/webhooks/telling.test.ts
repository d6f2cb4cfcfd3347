import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { aStory, change } from '../wire/stories.ts'
import { openTelling, type Telling } from './telling.ts'

let telling: Telling

beforeAll(async () => {
  telling = await openTelling()
})

afterEach(async () => {
  await telling.closeRooms()
  await telling.forget()
  await telling.open().round()
  await telling.closeRooms()
})

afterAll(() => telling.close())

const events = () => telling.receiver.received.map(({ event }) => event)

/** Somebody listens from now on. */
const listening = async (values = {}) => {
  const endpoint = await telling.anEndpoint(values)
  const room = telling.open()
  await room.round()
  return { endpoint, room }
}

describe('telling others', () => {
  it('says once that a story was published, signed, with where to read it', async () => {
    const { endpoint, room } = await listening()
    const id = await aStory(telling.payload, { headline: 'Forum opens' })
    await room.round()
    await room.round()

    const [message, ...more] = telling.receiver.received
    const { payload, standingOf, wired } = telling
    const { secret } = await standingOf(endpoint)
    const verifier = new Webhook(payload.decrypt(secret ?? ''))
    expect(more).toEqual([])
    expect(verifier.verify(message?.body ?? '', message?.headers ?? {})).toEqual({
      type: 'articles.publish',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        event: 'publish',
        type: 'articles',
        id,
        href: `https://news.example.org/v1/articles/${id}`,
        path: expect.stringMatching(/^\/en\/articles\/forum-opens/),
        slug: expect.stringMatching(/^forum-opens/),
        language: 'en',
        title: 'Forum opens',
        seq: wired.edition().seq(),
        epoch: wired.edition().epoch,
        tags: expect.arrayContaining([`articles/${id}`, 'articles:list']),
      },
    })
    expect(await telling.deliveries(endpoint)).toMatchObject([
      { state: 'delivered', status: 204, tries: 1, title: 'Forum opens', documentType: 'articles' },
    ])
  })

  it('says what became of it: updated, corrected, withdrawn, killed', async () => {
    const { room } = await listening()
    const { payload } = telling
    const id = await aStory(payload, { headline: 'Forum opens' })
    const other = await aStory(payload, { headline: 'Forum closes' })
    await room.round()
    await change(payload, 'articles', id, { headline: 'Forum has opened' })
    await room.round()
    await payload.create({
      collection: 'corrections',
      data: {
        article: id,
        type: 'correction',
        text: 'It was the 29th.',
        position: 'top',
        _status: 'published',
      },
      overrideAccess: true,
    })
    await room.round()
    await change(payload, 'articles', id, { _status: 'draft' })
    await room.round()
    await change(payload, 'articles', other, { pubStatus: 'canceled' })
    await room.round()

    const gone = telling.receiver.received.findLast((told) => told.id === id)
    expect(events().slice(0, 4).toSorted()).toEqual(['correct', 'publish', 'publish', 'update'])
    expect(events().slice(4)).toEqual(expect.arrayContaining(['unpublish', 'kill']))
    expect(JSON.parse(gone?.body ?? '').data).toMatchObject({ id, title: null, language: 'en' })
    expect(gone?.body).not.toContain('has opened')
  })

  it('does not reveal drafts, nor stories under embargo', async () => {
    const { endpoint, room } = await listening()
    const { payload } = telling
    const draft = await aStory(payload, { _status: 'draft' })
    const later = new Date(Date.now() + 3_600_000).toISOString()
    const secret = await aStory(payload, { embargoUntil: later })
    await room.round()
    for (const id of [draft, secret])
      await payload.delete({ collection: 'articles', id, overrideAccess: true })
    await room.round()

    expect(await telling.deliveries(endpoint)).toEqual([])
  })

  it('tells an endpoint only what it asked for, and nothing from before it was there', async () => {
    await aStory(telling.payload, { headline: 'Old news' })
    await telling.wired.follower().settled()
    const { endpoint, room } = await listening({ events: ['publish'], types: ['articles'] })
    const id = await aStory(telling.payload)
    await room.round()
    await change(telling.payload, 'articles', id, { headline: 'Again' })
    await room.round()

    expect(await telling.deliveries(endpoint)).toMatchObject([{ event: 'publish', document: id }])
  })
})

describe('the first endpoint', () => {
  it('is told of what happened since it was there, before we took notice of it', async () => {
    const { payload, wired } = telling
    const [old, changed] = [await aStory(payload), await aStory(payload)]
    await wired.follower().settled()
    const endpoint = await telling.anEndpoint()
    const fresh = await aStory(payload, { headline: 'Just now' })
    await change(payload, 'articles', changed, { headline: 'Changed just now' })
    await telling.open().round()

    const told = (await telling.deliveries(endpoint)).map(({ document, event }) => [
      document,
      event,
    ])
    expect(told).toEqual([
      [fresh, 'publish'],
      [changed, 'update'],
    ])
    expect(told.flat()).not.toContain(old)
  })
})

describe('what came and went before anybody looked', () => {
  it('is told too, so that nobody keeps a copy', async () => {
    const { endpoint } = await listening()
    await telling.closeRooms()
    const id = await aStory(telling.payload)
    await telling.wired.follower().settled()
    await change(telling.payload, 'articles', id, { pubStatus: 'canceled' })
    await telling.open().round()

    expect(await telling.deliveries(endpoint)).toMatchObject([{ event: 'kill', document: id }])
  })
})

describe('an edition that was rebuilt', () => {
  it('makes us say nothing again, and what happened meanwhile', async () => {
    const { payload, wired } = telling
    const { room } = await listening()
    const [kept, changed, withdrawn] = [
      await aStory(payload, { headline: 'Kept' }),
      await aStory(payload, { headline: 'Changed' }),
      await aStory(payload, { headline: 'Withdrawn' }),
    ]
    await room.round()
    await telling.closeRooms()
    telling.receiver.received.length = 0
    const before = wired.edition().epoch

    await wired.stop()
    wired.deleteEdition()
    await change(payload, 'articles', changed, { headline: 'Changed meanwhile' })
    await change(payload, 'articles', withdrawn, { _status: 'draft' })
    const fresh = await aStory(payload, { headline: 'New meanwhile' })
    await telling.follow()
    const another = telling.open()
    await another.round()
    await another.round()

    const told = telling.receiver.received.map(({ event, id }) => [id, event])
    expect(wired.edition().epoch).not.toBe(before)
    expect(Object.fromEntries(told)).toEqual({
      [changed]: 'update',
      [withdrawn]: 'unpublish',
      [fresh]: 'publish',
    })
    expect(told).toHaveLength(3)
    await change(payload, 'articles', kept, { headline: 'Kept and changed' })
    await another.round()
    expect(events().at(-1)).toBe('update')
  })

  it('lets us say that a story was killed which we had called unpublished, once', async () => {
    const { payload, wired } = telling
    const { room } = await listening()
    const [killed, left] = [await aStory(payload), await aStory(payload)]
    await room.round()
    for (const id of [killed, left]) await change(payload, 'articles', id, { _status: 'draft' })
    await room.round()
    await telling.closeRooms()
    telling.receiver.received.length = 0

    await wired.stop()
    wired.deleteEdition()
    await change(payload, 'articles', killed, { pubStatus: 'canceled' })
    await telling.follow()
    const another = telling.open()
    await another.round()
    await change(payload, 'articles', killed, { headline: 'Changed once more' })
    await another.round()

    expect(telling.receiver.received.map(({ event, id }) => [id, event])).toEqual([
      [killed, 'kill'],
    ])
  })
})
