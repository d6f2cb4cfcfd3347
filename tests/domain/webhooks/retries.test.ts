import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { claimDelivery } from '../../../src/webhooks/claim.ts'
import { recordChanges } from '../../../src/webhooks/record.ts'
import { readPosition, savePosition } from '../../../src/webhooks/position.ts'
import { sweepDeliveries } from '../../../src/webhooks/clean-up.ts'
import { aStory } from '../wire/stories.ts'
import { openTelling, type Telling } from './telling.ts'

let telling: Telling

beforeAll(async () => {
  telling = await openTelling()
})

/** Whoever held the change log has let go. */
afterEach(async () => {
  telling.wait(30_000)
  await telling.closeRooms()
  await telling.forget()
})

afterAll(() => telling.close())

const hour = 3_600_000
const statesOf = async (endpoint: string) =>
  (await telling.deliveries(endpoint)).map(({ state, tries }) => [state, tries])

const listening = async (values = {}) => {
  const endpoint = await telling.anEndpoint(values)
  const room = telling.open()
  await room.round()
  return { endpoint, room }
}

describe('a delivery that fails', () => {
  it('is tried again when its time has come, with the same id, until it arrives', async () => {
    const { endpoint, room } = await listening()
    telling.receiver.answer(500)
    await aStory(telling.payload)
    await room.round()
    await room.round()
    expect(await statesOf(endpoint)).toEqual([['failed', 1]])

    telling.wait(5000)
    await room.round()
    expect(await statesOf(endpoint)).toEqual([['failed', 2]])
    telling.receiver.answer(204)
    telling.wait(30_000)
    await room.round()

    const ids = telling.receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(await statesOf(endpoint)).toEqual([['delivered', 3]])
    expect(new Set(ids).size).toBe(1)
    expect(ids).toHaveLength(3)
    const [delivery] = await telling.deliveries(endpoint)
    expect(delivery?.attempts).toMatchObject([{ status: 500 }, { status: 500 }, { status: 204 }])
  })

  it('pauses an endpoint that fails for a day; its messages wait and are sent when it is on', async () => {
    const { endpoint, room } = await listening()
    const { payload, receiver, standingOf, wait } = telling
    receiver.answer(500)
    await aStory(payload)
    for (const ms of [0, 6000, 31_000, hour, hour, 3 * hour, 6 * hour, 11 * hour, 15 * hour]) {
      wait(ms)
      await room.round()
    }
    expect(await standingOf(endpoint)).toMatchObject({ standing: 'paused', pausedFor: 'failing' })
    const heard = receiver.received.length
    receiver.answer(204)
    await aStory(payload)
    wait(25 * hour)
    await room.round()
    expect(receiver.received).toHaveLength(heard)

    const on = { standing: 'on' } as const
    await payload.update({ collection: 'webhooks', id: endpoint, data: on, overrideAccess: true })
    await room.round()

    expect((await statesOf(endpoint)).map(([state]) => state)).toEqual(['delivered', 'delivered'])
    expect(await standingOf(endpoint)).toMatchObject({ pausedFor: null, failures: 0 })
  })

  it('to an endpoint that is gone is the last one, and the audit log says why', async () => {
    const { endpoint, room } = await listening()
    telling.receiver.answer(410)
    await aStory(telling.payload)
    await room.round()

    const { docs } = await telling.payload.find({
      collection: 'auditLog',
      where: { document: { equals: endpoint } },
      sort: '-rev',
      overrideAccess: true,
    })
    expect(await statesOf(endpoint)).toEqual([['givenUp', 1]])
    expect(await telling.standingOf(endpoint)).toMatchObject({
      standing: 'paused',
      pausedFor: 'gone',
    })
    expect(docs[0]).toMatchObject({ act: 'edit', who: 'Rostrum', why: 'It answered 410 Gone' })
  })
})

describe('a process that dies', () => {
  const recorder = (holder: string) => ({
    payload: telling.payload,
    edition: telling.wired.edition(),
    publicUrl: 'https://news.example.org',
    languages: ['en'],
    clock: telling.clock,
    holder,
  })

  it('between writing down and sending is continued by the next one', async () => {
    const { endpoint } = await listening()
    await telling.closeRooms()
    await aStory(telling.payload)
    await telling.wired.follower().settled()
    await recordChanges(recorder('dead'))
    expect(await statesOf(endpoint)).toEqual([['pending', 0]])

    await telling.open().round()

    expect(await statesOf(endpoint)).toEqual([['delivered', 1]])
  })

  it('before it notes how far it came makes nobody told twice', async () => {
    const { endpoint, room } = await listening()
    const { epoch, seq } = telling.wired.edition()
    const before = { epoch, seq: seq() }
    await aStory(telling.payload)
    await room.round()
    const { holder } = await readPosition(telling.payload)
    await savePosition({ payload: telling.payload, holder: holder ?? '' }, before)
    await room.round()

    expect(await statesOf(endpoint)).toEqual([['delivered', 1]])
    expect(telling.receiver.received).toHaveLength(1)
  })

  it('while sending is continued when its lease is over', async () => {
    const { endpoint, room } = await listening({ standing: 'paused' })
    await aStory(telling.payload)
    await room.round()
    const [delivery] = await telling.deliveries(endpoint)
    await claimDelivery(telling.payload, delivery?.id ?? '', telling.clock())
    const on = { standing: 'on' } as const
    await telling.payload.update({
      collection: 'webhooks',
      id: endpoint,
      data: on,
      overrideAccess: true,
    })
    await room.round()
    expect(telling.receiver.received).toEqual([])

    telling.wait(60_000)
    await room.round()

    expect(await statesOf(endpoint)).toEqual([['delivered', 1]])
  })

  it('leaves the change log to another, which waits until then', async () => {
    const { endpoint } = await listening()
    await telling.closeRooms()
    await aStory(telling.payload)
    await telling.wired.follower().settled()
    await recordChanges(recorder('first'))
    await aStory(telling.payload)
    await telling.wired.follower().settled()

    expect(await recordChanges(recorder('second'))).toBe(0)
    telling.wait(30_000)
    expect(await recordChanges(recorder('second'))).toBe(1)
    expect(await telling.deliveries(endpoint)).toHaveLength(2)
  })
})

describe('two processes', () => {
  it('send each message once between them', async () => {
    const { endpoint, room } = await listening()
    const other = telling.open()
    for (let story = 0; story < 6; story += 1) await aStory(telling.payload)
    await Promise.all([room.round(), other.round(), room.round(), other.round()])
    await room.round()

    const ids = telling.receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
    expect(await statesOf(endpoint)).toEqual(Array.from({ length: 6 }, () => ['delivered', 1]))
  })
})

it('keeps deliveries for thirty days', async () => {
  const { endpoint, room } = await listening()
  await aStory(telling.payload)
  await room.round()
  const in29Days = new Date(telling.clock().getTime() + 29 * 24 * hour)
  const in31Days = new Date(telling.clock().getTime() + 31 * 24 * hour)

  await sweepDeliveries(telling.payload, in29Days)
  expect(await telling.deliveries(endpoint)).toHaveLength(1)
  await sweepDeliveries(telling.payload, in31Days)

  expect(await telling.deliveries(endpoint)).toEqual([])
})
