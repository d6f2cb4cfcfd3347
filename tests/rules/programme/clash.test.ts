import { describe, expect, it } from '@jest/globals'
import {
  type Appearance,
  endsBeforeItStarts,
  isTooSmall,
  isWithin,
  type Occupancy,
  overlaps,
  roomClashes,
  speakerClashes,
} from '../../../src/programme/clash.ts'

const at = (start: string, end: string) => ({
  start: new Date(`2024-10-29T${start}:00Z`),
  end: new Date(`2024-10-29T${end}:00Z`),
})

describe('two intervals', () => {
  it.each([
    ['09:00', '10:00', '10:00', '11:00', false],
    ['09:00', '10:00', '09:59', '11:00', true],
    ['09:00', '12:00', '10:00', '11:00', true],
    ['09:00', '10:00', '09:00', '10:00', true],
    ['09:00', '10:00', '11:00', '12:00', false],
  ])('%s–%s and %s–%s overlap: %s', (a, b, c, d, meet) => {
    expect(overlaps(at(a, b), at(c, d))).toBe(meet)
    expect(overlaps(at(c, d), at(a, b))).toBe(meet)
  })

  it('lie within one another up to and including both ends', () => {
    expect(isWithin(at('09:00', '18:00'), at('09:00', '18:00'))).toBe(true)
    expect(isWithin(at('08:59', '10:00'), at('09:00', '18:00'))).toBe(false)
    expect(isWithin(at('17:00', '18:01'), at('09:00', '18:00'))).toBe(false)
  })

  it('end before they start when they last no time at all', () => {
    expect(endsBeforeItStarts(at('10:00', '10:00'))).toBe(true)
    expect(endsBeforeItStarts(at('10:00', '10:01'))).toBe(false)
  })
})

describe('a room', () => {
  const use = (change: Partial<Occupancy>): Occupancy => ({
    ...at('09:00', '10:00'),
    place: 'hall-1',
    event: 'forum',
    session: 'opening',
    title: 'Opening',
    ...change,
  })

  it('cannot be used by two sessions at once', () => {
    const keynote = use({ session: 'keynote', title: 'Keynote' })

    expect(roomClashes([use({})], [keynote])).toEqual([{ index: 0, with: keynote }])
  })

  it('cannot be used by sessions of two events at once', () => {
    const other = use({ session: 'fair', event: 'expo' })

    expect(roomClashes([use({})], [other])).toEqual([{ index: 0, with: other }])
  })

  it('can be used by one session as another leaves', () => {
    expect(roomClashes([use({})], [use({ session: 'next', ...at('10:00', '11:00') })])).toEqual([])
  })

  it('is not the same as another room', () => {
    expect(roomClashes([use({})], [use({ session: 'next', place: 'hall-2' })])).toEqual([])
  })

  it('cannot be used by two times of one session at once', () => {
    const first = use({})
    const again = use(at('09:30', '11:00'))

    expect(roomClashes([first, again], [])).toEqual([{ index: 1, with: first }])
  })

  it('an event has to itself is open to its own sessions and to no others', () => {
    const forum = use({ session: null, title: 'Forum', ...at('08:00', '18:00') })

    expect(roomClashes([use({})], [forum])).toEqual([])
    expect(roomClashes([use({ event: 'expo' })], [forum])).toEqual([{ index: 0, with: forum }])
  })

  it('is too small only when both numbers are known', () => {
    expect(isTooSmall(100, 300)).toBe(true)
    expect(isTooSmall(300, 300)).toBe(false)
    expect(isTooSmall(null, 300)).toBe(false)
    expect(isTooSmall(100, null)).toBe(false)
  })
})

describe('a speaker', () => {
  const part = (change: Partial<Appearance>): Appearance => ({
    ...at('09:00', '10:00'),
    speaker: 'wang',
    session: 'opening',
    title: 'Opening',
    ...change,
  })

  it('is noticed in two sessions at once', () => {
    const panel = part({ session: 'panel', title: 'Panel', ...at('09:30', '11:00') })

    expect(speakerClashes([part({})], [panel])).toEqual([{ index: 0, with: panel }])
  })

  it('may be in two times of one session, and in two sessions one after the other', () => {
    expect(speakerClashes([part({})], [part({})])).toEqual([])
    expect(
      speakerClashes([part({})], [part({ session: 'panel', ...at('10:00', '11:00') })]),
    ).toEqual([])
  })

  it('does not clash with somebody else', () => {
    expect(speakerClashes([part({})], [part({ session: 'panel', speaker: 'li' })])).toEqual([])
  })
})
