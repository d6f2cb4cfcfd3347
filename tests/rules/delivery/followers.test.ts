import { PassThrough } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { atOnce, openFollowers } from '../../../src/delivery/following/followers.ts'
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

/** Whoever is late costs nobody anything. */
const inTurn = async (work: () => void) => {
  await breathe()
  work()
  return 0
}

const nextTurn = () => new Promise<void>((done) => setImmediate(() => setImmediate(done)))

describe('A follower', () => {
  it('who reads slowly gets the newest state, not every step to it', async () => {
    const followers = openFollowers({ edition, clock: () => now })
    const res = aConnection()
    publish('a')
    followers.add(res, { since: 0, tell, inTurn, most: 20 })
    await nextTurn()
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

  it('who reads nothing for half a minute is dropped', async () => {
    const followers = openFollowers({ edition, clock: () => now })
    const res = aConnection()
    publish('a')
    followers.add(res, { since: 0, tell, inTurn, most: 20 })
    await nextTurn()
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
    followers.add(broken, { since: 0, tell: fail, inTurn, most: 20 })
    followers.add(sound, { since: 0, tell, inTurn, most: 20 })
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
    for (const res of all) followers.add(res, { since: 0, tell: written, inTurn, most: 20 })
    publish('a')
    await nextTurn()

    expect(all.map((res) => String(res.read()).slice(0, 2))).toEqual(all.map(() => 'a:'))
    expect(written).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['far behind', 0, atOnce.bare, [20, 40, 41]],
    ['who hears what happens', 41, atOnce.bare, [20, 40, 41]],
    ['who gets documents', 28, atOnce.withDocuments, [5, 10, 13]],
  ])('%s lets others have their turn between the pieces', async (_, since, most, pieces) => {
    const followers = openFollowers({ edition, clock: () => now })
    const told: number[] = []
    const count = () => {
      told.push(1)
      return '\n'
    }
    for (let n = 0; n < 41; n++) publish(`before-${n}`)
    followers.add(new PassThrough(), { since, tell: count, inTurn, most })
    if (since === 41) for (let n = 0; n < 41; n++) publish(`after-${n}`)
    const after: number[] = []
    for (let n = 0; n < 8; n++) {
      await breathe()
      after.push(told.length)
    }

    expect([...new Set(after)].filter((n) => n > 0)).toEqual(pieces)
  })

  it('far behind takes turns with another who is', async () => {
    const followers = openFollowers({ edition, clock: () => now })
    const told: string[] = []
    const tellAs = (name: string) => () => {
      told.push(name)
      return '\n'
    }
    for (let n = 0; n < 40; n++) publish(`topic-${n}`)
    for (const name of ['a', 'b'])
      followers.add(new PassThrough(), { since: 0, tell: tellAs(name), inTurn, most: 20 })
    for (let n = 0; n < 5; n++) await nextTurn()

    expect(told.join('')).toBe(['a', 'b', 'a', 'b'].map((name) => name.repeat(20)).join(''))
  })

  it('who cannot have a turn now has it later, and the next one meanwhile', async () => {
    const followers = openFollowers({ edition, clock: () => now })
    const [poor, rich] = [aConnection(), aConnection()]
    publish('a')
    let left = 0
    const ifPaid = async (work: () => void) => (left > 0 ? inTurn(work) : 5_000)
    followers.add(poor, { since: 0, tell, inTurn: ifPaid, most: 20 })
    followers.add(rich, { since: 0, tell, inTurn, most: 20 })
    await nextTurn()
    const before = [poor.read(), rich.read()].map(String)
    left = 1
    jest.advanceTimersByTime(5_000)
    await nextTurn()

    expect(before).toEqual(['null', expect.stringMatching(/^a:/)])
    expect(String(poor.read())).toMatch(/^a:/)
  })

  it('to whom nothing happens hears a beat every fifteen seconds', () => {
    const followers = openFollowers({ edition, clock: () => now })
    const res = aConnection()
    followers.add(res, { since: 0, tell, inTurn, most: 20 })
    jest.advanceTimersByTime(31_000)

    expect(String(res.read()).match(/: beat/g)).toHaveLength(2)
  })
})
