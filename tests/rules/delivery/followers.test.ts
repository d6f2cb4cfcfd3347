import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openFollowers } from '../../../src/delivery/following/followers.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { shown } from '../../support/forum.ts'

const now = new Date('2024-11-08T00:00:00Z')

let edition: Edition
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] })
  edition = openEdition(':memory:')
})
afterEach(() => {
  jest.useRealTimers()
})

/** A connection of which nothing is read before the test reads it. */
function aConnection() {
  return new PassThrough({ highWaterMark: 64 })
}

const publish = (id: string, title = 'x'.repeat(100)) =>
  edition.apply('topics', id, shown('topics', id, { title }), now)

const tell = ({ id, entry }: { id: string; entry: { document: { title: unknown } } | null }) =>
  `${id}:${String(entry?.document.title).padEnd(100)}\n`

const nextTurn = () => new Promise<void>((done) => setImmediate(() => setImmediate(done)))

describe('A follower', () => {
  it('who reads slowly gets the newest state, not every step to it', async () => {
    const followers = openFollowers({ edition, clock: () => now })
    const res = aConnection()
    publish('a')
    followers.add(res, 0, tell)
    for (let n = 0; n < 10; n++) {
      publish('b', `Title ${n}`)
      await nextTurn()
    }
    const read: string[] = []
    res.on('data', (part: Buffer) => read.push(part.toString()))
    await nextTurn()
    await nextTurn()

    expect(read.join('').match(/^b:.*?(?= *$)/gm)).toEqual(['b:Title 9'])
  })

  it('who reads nothing for half a minute is dropped', () => {
    const followers = openFollowers({ edition, clock: () => now })
    const res = aConnection()
    publish('a')
    followers.add(res, 0, tell)
    jest.advanceTimersByTime(29_000)
    const before = res.destroyed
    jest.advanceTimersByTime(2_000)

    expect([before, res.destroyed]).toEqual([false, true])
  })

  it('that cannot be told is dropped and logged, and the others are told', async () => {
    const faults: string[] = []
    const followers = openFollowers({ edition, clock: () => now, log: (what) => faults.push(what) })
    const [broken, sound] = [aConnection(), aConnection()]
    const fail = () => {
      throw new Error('Unreadable')
    }
    followers.add(broken, 0, fail)
    followers.add(sound, 0, tell)
    publish('a')
    await nextTurn()

    expect([broken.destroyed, sound.destroyed]).toEqual([true, false])
    expect(String(sound.read())).toMatch(/^a:/)
    expect(faults).toEqual(['A follower could not be told'])
  })

  it('hears the same event as the others, written once', async () => {
    const written = jest.fn(tell)
    const followers = openFollowers({ edition, clock: () => now })
    const all = Array.from({ length: 5 }, aConnection)
    for (const res of all) followers.add(res, 0, written)
    publish('a')
    await nextTurn()

    expect(all.map((res) => String(res.read()).slice(0, 2))).toEqual(all.map(() => 'a:'))
    expect(written).toHaveBeenCalledTimes(1)
  })

  it('to whom nothing happens hears a beat every fifteen seconds', () => {
    const followers = openFollowers({ edition, clock: () => now })
    const res = aConnection()
    followers.add(res, 0, tell)
    jest.advanceTimersByTime(31_000)

    expect(String(res.read()).match(/: beat/g)).toHaveLength(2)
  })
})
