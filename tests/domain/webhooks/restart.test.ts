import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { aStory } from '../wire/stories.ts'
import { openTelling, type Telling } from './telling.ts'

let telling: Telling

beforeAll(async () => {
  telling = await openTelling()
})

/** Whoever held the change log has let go. */
afterEach(async () => {
  telling.wait(60_000)
  await telling.closeRooms()
  await telling.forget()
})

afterAll(() => telling.close())

const stories = async (many: number) => {
  const ids: string[] = []
  for (let nth = 0; nth < many; nth++) ids.push(await aStory(telling.payload))
  await telling.wired.follower().settled()
  return ids
}

const isDelivery = ({ collection }: { collection: string }) => collection === 'webhookDeliveries'

/** The process dies at its nth write of this kind: that one and all later ones never happen. */
const dieAt = (write: 'create' | 'updateOne', nth: number, is = (_data: object) => true) => {
  const { db } = telling.payload
  const { create, updateOne } = db
  let left = nth
  const isOurs = (asked: { collection: string; data: object }) =>
    isDelivery(asked) && is(asked.data)
  const gone = (): boolean => {
    left -= 1
    return left <= 0
  }
  if (write === 'create')
    db.create = async (asked) => {
      if (isOurs(asked) && gone()) throw new Error('died')
      return create(asked)
    }
  else
    db.updateOne = async (asked) => {
      if (isOurs(asked) && gone()) throw new Error('died')
      return updateOne(asked)
    }
  return () => Object.assign(db, { create, updateOne })
}

/** What was received, by the story it is about: the different names of its messages. */
const received = () =>
  Object.fromEntries(
    [...Map.groupBy(telling.receiver.received, ({ id }) => id)].map(([id, messages]) => [
      id,
      new Set(messages.map(({ headers }) => headers['webhook-id'])).size,
    ]),
  )

const once = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, 1]))

describe('A process that dies in the middle of delivering', () => {
  it.each([1, 3, 5])(
    'at the %d. delivery it writes down is continued: nothing lost, nothing under a new id',
    async (nth) => {
      const endpoint = await telling.anEndpoint()
      await telling.open().round()
      await telling.closeRooms()
      const ids = await stories(5)
      const revive = dieAt('create', nth)
      await expect(telling.open().round()).rejects.toThrow('died')
      revive()
      await telling.closeRooms()

      telling.wait(60_000)
      await telling.open().round()

      expect(received()).toEqual(once(ids))
      expect(telling.receiver.received).toHaveLength(5)
      expect(await telling.deliveries(endpoint)).toHaveLength(5)
    },
  )

  it('after a message arrived and before that is written down sends it again under its id', async () => {
    await telling.anEndpoint()
    await telling.open().round()
    await telling.closeRooms()
    const ids = await stories(3)
    const revive = dieAt('updateOne', 1, (data) => 'state' in data)
    await telling.open({ onFailure: () => undefined }).round()
    revive()
    await telling.closeRooms()
    expect(received()).toEqual(once(ids))

    telling.wait(60_000)
    await telling.open().round()

    expect(received()).toEqual(once(ids))
    expect(telling.receiver.received).toHaveLength(6)
  })
})
