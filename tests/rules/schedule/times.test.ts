import { describe, expect, it } from '@jest/globals'
import { meantBy } from '../../../src/schedule/admin/times.ts'
import { readWhen } from '../../../src/schedule/when.ts'

const zone = 'Europe/Paris'
const first = new Date('2024-10-27T00:30:00Z')
const second = new Date('2024-10-27T01:30:00Z')
const typed = { at: '2024-10-27T02:30', zone }
const waits = (at: Date) => ({ at: at.toISOString(), zone })

describe('a time that comes twice', () => {
  it.each([
    ['the first when nothing waits', null, { at: first, which: 'first' }],
    ['the first that waits', waits(first), { at: first, which: 'first' }],
    ['the second that waits', waits(second), { at: second, which: 'second' }],
    [
      'the first when another time waits',
      waits(new Date('2024-10-27T12:00:00Z')),
      { at: first, which: 'first' },
    ],
    [
      'the first when the second waits on another clock',
      { at: second.toISOString(), zone: 'Europe/Rome' },
      { at: first, which: 'first' },
    ],
  ])('means %s', (_, waiting, meant) => {
    expect(meantBy(typed, waiting)).toEqual(meant)
  })

  it.each([
    ['the second that is asked for', 'second', null, { at: second, which: 'second' }],
    [
      'the first that is asked for though the second waits',
      'first',
      waits(second),
      { at: first, which: 'first' },
    ],
    [
      'the second that is asked for though the first waits',
      'second',
      waits(first),
      { at: second, which: 'second' },
    ],
  ] as const)('means %s', (_, which, waiting, meant) => {
    expect(meantBy({ ...typed, which }, waiting)).toEqual(meant)
  })

  it('keeps the seconds of the one that waits', () => {
    const at = new Date('2024-10-27T01:30:20Z')
    expect(meantBy({ ...typed, which: 'second' }, waits(at))).toEqual({ at, which: 'second' })
    expect(meantBy({ ...typed, which: 'first' }, waits(at))).toEqual({ at: first, which: 'first' })
  })

  it('is the same instant for the server', () => {
    const now = new Date('2024-10-26T12:00:00Z')
    const sent = meantBy(typed, waits(second))?.at.toISOString() ?? ''

    expect(readWhen(typed, now)).toEqual({ kind: 'at', at: first, zone })
    expect(readWhen({ at: sent, zone }, now)).toEqual({ kind: 'at', at: second, zone })
  })
})

describe('a time', () => {
  it('that comes once keeps its seconds when it is not changed', () => {
    const at = new Date('2024-10-29T10:00:30Z')
    const meant = meantBy({ at: '2024-10-29T11:00', zone }, waits(at))
    expect(meant).toEqual({ at, which: 'only' })
  })

  it.each([
    ['the clocks skip', '2025-03-30T02:30'],
    ['nobody chose', ''],
  ])('%s means nothing', (_, at) => {
    expect(meantBy({ at, zone }, null)).toBeNull()
  })
})
