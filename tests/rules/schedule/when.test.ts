import { describe, expect, it } from '@jest/globals'
import { comesTooEarly } from '../../../src/schedule/order.ts'
import { heldBy } from '../../../src/schedule/held.ts'
import { outOfReach } from '../../../src/schedule/settle.ts'
import { readWhen } from '../../../src/schedule/when.ts'

const now = new Date('2024-10-29T09:00:00Z')

describe('the time of a schedule', () => {
  it.each([
    ['2024-10-29T18:00', 'Asia/Shanghai', '2024-10-29T10:00:00.000Z'],
    ['2024-10-29T18:00:00+02:00', 'Asia/Shanghai', '2024-10-29T16:00:00.000Z'],
  ])('%s in %s is %s', (at, zone, instant) => {
    expect(readWhen({ at, zone }, now)).toEqual({ kind: 'at', at: new Date(instant), zone })
  })

  it.each([
    ['that is over', '2024-10-29T17:00', 'Asia/Shanghai', 'at', /is over: choose a later time/],
    [
      'the clocks skip',
      '2025-03-30T02:30',
      'Europe/Paris',
      'at',
      /does not exist in Europe\/Paris/,
    ],
    ['in no zone', '2024-10-29T18:00', '+08:00', 'zone', /is not a time zone/],
    ['nobody can read', 'tonight', 'Asia/Shanghai', 'at', /Write the time as/],
    ['of another century', '2124-10-29T18:00', 'Asia/Shanghai', 'at', /more than a year ahead/],
  ])('%s is refused with a sentence', (_, at, zone, path, sentence) => {
    const said = { en: expect.stringMatching(sentence), zh: expect.any(String) }
    expect(readWhen({ at, zone }, now)).toEqual({ kind: 'refused', path, said })
  })
})

describe('an article', () => {
  const at = (hour: number) => new Date(Date.UTC(2024, 9, 29, hour))
  const waits = (hour: number) => ({ at: at(hour).toISOString(), zone: 'UTC' })

  it.each([
    ['unpublish', 12, { publish: null, unpublish: null, isOut: true }, true],
    ['unpublish', 12, { publish: waits(11), unpublish: null, isOut: false }, true],
    ['unpublish', 12, { publish: waits(13), unpublish: null, isOut: false }, false],
    ['unpublish', 12, { publish: null, unpublish: null, isOut: false }, false],
    ['publish', 12, { publish: null, unpublish: waits(13), isOut: false }, true],
    ['publish', 14, { publish: null, unpublish: waits(13), isOut: false }, false],
    ['publish', 14, { publish: null, unpublish: waits(13), isOut: true }, true],
  ] as const)(
    'is taken down after it came out: %s at %d given %j is %s',
    (act, hour, so, isFine) => {
      expect(comesTooEarly(act, at(hour), so)).toHaveLength(isFine ? 0 : 1)
    },
  )
})

describe('what waits for an article', () => {
  it.each([
    ['scheduled', 'approved', ['publish']],
    ['scheduled', 'published', ['publish']],
    ['scheduled', 'scheduled', []],
    ['published', 'killed', ['publish', 'unpublish']],
    ['published', 'drafting', ['publish', 'unpublish']],
    ['approved', 'onHold', ['publish']],
    ['review', 'spiked', ['publish']],
    ['approved', 'review', []],
    ['published', 'scheduled', []],
    ['scheduled', 'killed', ['publish', 'unpublish']],
  ])('is out of reach when the stage goes from %s to %s: %j', (before, after, acts) => {
    expect(outOfReach({ stage: before }, { stage: after })).toEqual(acts)
  })

  it('is out of reach in the trash', () => {
    const after = { stage: 'scheduled', deletedAt: now.toISOString() }
    expect(outOfReach({ stage: 'scheduled' }, after)).toEqual(['publish', 'unpublish'])
  })
})

describe('a published article', () => {
  it('is held by the last of its embargoes to end', () => {
    const early = { from: '2024-10-29T10:00:00.000Z' }
    const late = { from: '2024-10-29T12:00:00.000Z' }
    const over = { from: '2024-10-29T08:00:00.000Z' }

    expect(heldBy([early, late, { from: null }], now)).toEqual({
      isHeld: true,
      heldUntil: new Date(late.from),
    })
    expect(heldBy([over, { from: null }], now)).toEqual({ isHeld: false, heldUntil: null })
    expect(heldBy([early, 'never'], now)).toEqual({ isHeld: true, heldUntil: null })
  })
})
