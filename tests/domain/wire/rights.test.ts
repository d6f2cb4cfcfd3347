import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Photo } from '../../../src/payload-types.ts'
import { picture } from '../../support/pictures.ts'
import { never, openWired, readBy, until, type Wired } from './wired.ts'

let wired: Wired
let nth = 0
const day = 24 * 60 * 60 * 1000
const saved = { collection: 'photos', depth: 0, overrideAccess: true } as const

/** The wire's clock goes with ours until a test puts it ahead. */
let ahead = 0
const clock = () => new Date(Date.now() + ahead)
const begun = Date.now()
const inDays = (days: number) => new Date(begun + days * day).toISOString()

beforeAll(async () => {
  wired = await openWired()
  await wired.start({ clock, pollEvery: 50, compareEvery: never })
})

beforeEach(() => {
  ahead = 0
})

afterAll(() => wired.close())

async function aPhoto(changes: Partial<Photo>): Promise<string> {
  nth += 1
  const { bytes, name, type } = await picture(nth)
  const file = { data: Buffer.from(bytes), mimetype: type, name, size: bytes.length }
  const data = { caption: 'Delegates', _status: 'published' as const, ...changes }
  const { id } = await wired.newsroom.payload.create({ ...saved, data, file })
  await wired.follower().settled()
  return id
}

async function change(id: string, data: Partial<Photo>): Promise<void> {
  await wired.newsroom.payload.update({ ...saved, id, data })
  await wired.follower().settled()
}

/** What readers find, `days` from the beginning of these tests and `ms` later. */
const found = (id: string, days = 0, ms = 60_000) =>
  readBy(wired.edition(), 'photos', id, new Date(Date.parse(inDays(days)) + ms))

const allow = { kind: 'allow', use: 'publication' } as const
const deny = { kind: 'deny', use: 'publication' } as const

describe('a published photo', () => {
  it.each<[string, Partial<Photo>, string]>([
    ['ours', { usageCategory: 'staff' }, 'found'],
    ['an agency’s without a lease', { usageCategory: 'agency' }, 'missing'],
    ['an agency’s with one', { usageCategory: 'agency', leases: [allow] }, 'found'],
    [
      'an agency’s with one for print alone',
      { usageCategory: 'agency', leases: [{ ...allow, channels: ['print'] }] },
      'missing',
    ],
    ['that is banned', { leases: [deny] }, 'missing'],
    ['that is banned in print', { leases: [{ ...deny, channels: ['print'] }] }, 'found'],
    ['that is restricted', { restrictions: 'Not for advertising' }, 'missing'],
    ['that is withheld', { pubStatus: 'withheld' }, 'missing'],
    [
      'whose lease was over before it came out',
      { usageCategory: 'pool', leases: [{ ...allow, to: inDays(-1) }] },
      'missing',
    ],
  ])('%s', async (_, changes, kind) => {
    expect(found(await aPhoto(changes))).toBe(kind)
  })

  it('appears and is gone at the very instants of its lease', async () => {
    const leases = [{ ...allow, from: inDays(1), to: inDays(2) }]
    const id = await aPhoto({ usageCategory: 'agency', leases })

    expect([found(id), found(id, 1, -1)]).toEqual(['missing', 'missing'])
    expect([found(id, 1, 0), found(id, 2, -1)]).toEqual(['found', 'found'])
    expect([found(id, 2, 0), found(id, 30)]).toEqual(['gone', 'gone'])
  })

  it('is away for the time of a ban and comes back, also when nothing ran at its end', async () => {
    const leases = [{ ...deny, from: inDays(1), to: inDays(2) }]
    const id = await aPhoto({ leases })

    expect([found(id, 1, -1), found(id, 1, 0)]).toEqual(['found', 'gone'])
    ahead = day * 1.5
    await wired.start({ clock, pollEvery: 50, compareEvery: never })
    expect(found(id, 1.5)).toBe('gone')
    await wired.stop()
    ahead = day * 2 + 60_000
    await wired.start({ clock, pollEvery: 50, compareEvery: never })
    await until(() => found(id, 2) === 'found')

    expect(found(id, 30)).toBe('found')
  })

  it('opens again without anybody saving it, while we run', async () => {
    const leases = [
      { ...allow, to: inDays(1) },
      { ...allow, from: inDays(2), to: inDays(3) },
      { ...allow, from: inDays(4) },
    ]
    const id = await aPhoto({ usageCategory: 'agency', leases })
    const seen: string[] = []
    for (const days of [0, 1, 2, 3, 4]) {
      ahead = days * day + 60_000
      const kind = days % 2 === 0 ? 'found' : 'gone'
      await until(() => found(id, days) === kind)
      seen.push(found(id, days + 1, -1))
    }

    expect(seen).toEqual(['found', 'gone', 'found', 'gone', 'found'])
  })

  it('is gone for readers who had it when its rights are taken away', async () => {
    const id = await aPhoto({})
    const before = found(id)

    await change(id, { leases: [deny] })
    const after = found(id)
    await change(id, { leases: [] })

    expect([before, after, found(id)]).toEqual(['found', 'gone', 'found'])
  })

  it('is gone until somebody acknowledges what its restrictions say now', async () => {
    const { payload } = wired.newsroom
    const { id: user } = await payload.create({
      collection: 'users',
      data: {
        name: 'Li',
        email: 'li@rostrum.example',
        password: 'long-enough-password',
        role: 'editor',
      },
      overrideAccess: true,
    })
    const id = await aPhoto({ restrictions: 'Not in Germany' })
    const acknowledge = async () => {
      const person = await payload.findByID({ collection: 'users', id: user, overrideAccess: true })
      const by = { ...person, collection: 'users' as const }
      await payload.update({ ...saved, id, data: { acknowledged: true }, user: by })
      await wired.follower().settled()
    }

    await acknowledge()
    const first = found(id)
    await change(id, { restrictions: 'Not in Germany, nor in France' })
    const second = found(id)
    await acknowledge()

    expect([first, second, found(id)]).toEqual(['found', 'gone', 'found'])
  })

  it('that was killed is gone, and never was when its lease had not begun', async () => {
    const shown = await aPhoto({})
    const later = { usageCategory: 'agency' as const, leases: [{ ...allow, from: inDays(1) }] }
    const unseen = await aPhoto(later)

    await change(shown, { pubStatus: 'canceled' })
    await change(unseen, { pubStatus: 'canceled' })

    expect([found(shown), found(unseen), found(unseen, 2)]).toEqual(['gone', 'missing', 'missing'])
  })
})
