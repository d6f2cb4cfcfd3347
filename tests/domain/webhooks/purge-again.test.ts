import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aStory } from '../wire/stories.ts'
import { openTelling, type Telling } from './telling.ts'

let telling: Telling

beforeAll(async () => {
  telling = await openTelling()
})

afterAll(() => telling.close())

const purged = () => telling.receiver.received.map(({ headers }) => headers['surrogate-key'])

describe('A CDN', () => {
  it('is told to forget at once, and once more when delivery nodes have followed', async () => {
    const { payload, receiver, wait } = telling
    const cdn = { kind: 'fastlyPurge', url: receiver.url, service: 's', token: 'key' } as const
    const endpoint = await telling.anEndpoint(cdn)
    const before = telling.open()
    await before.round()
    const id = await aStory(payload)
    await before.round()
    const [first] = purged()
    expect(first?.split(' ')).toContain(`articles/${id}`)

    wait(10_000)
    await telling.closeRooms()
    await telling.open().round()
    expect(purged()).toEqual([first])

    wait(50_000)
    const room = telling.open()
    await room.round()
    wait(120_000)
    await room.round()

    expect(purged()).toEqual([first, first])
    expect(await telling.deliveries(endpoint)).toMatchObject([
      { event: 'purge', state: 'delivered' },
      { event: 'purge', state: 'delivered' },
    ])
  })
})
