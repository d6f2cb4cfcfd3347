import { describe, expect, it } from '@jest/globals'
import { bothOf, isSkippedIn, onDayOf, readTyped } from '../../../src/fields/wall-clock.ts'

describe('what is typed', () => {
  it.each([
    ['2026-03-08 02:30', '2026-03-08T02:30'],
    ['2026-03-08T02:30', '2026-03-08T02:30'],
    [' 2026-3-8 2:05 ', '2026-03-08T02:05'],
  ])('%j is a time, whatever clock it is read on', (text, local) => {
    expect(readTyped(text)).toBe(local)
  })

  it.each(['', '2026-03-08', '2026-03-08 02:', '2026-02-30 09:00', '2026-03-08 25:00', 'at noon'])(
    '%j is none yet',
    (text) => {
      expect(readTyped(text)).toBeNull()
    },
  )
})

it('another day keeps the time', () => {
  expect(onDayOf('2026-03-08T03:30', '2026-03-07T02:30')).toBe('2026-03-08T02:30')
})

describe('the clocks of a browser', () => {
  it.each([
    ['America/New_York', '2026-03-08T02:30', true],
    ['America/New_York', '2026-03-08T03:00', false],
    ['Asia/Shanghai', '2026-03-08T02:30', false],
    ['America/New_York', '', false],
  ])('in %s skip %j: %s', (zone, local, isSkipped) => {
    expect(isSkippedIn(zone, local)).toBe(isSkipped)
  })
})

describe('a time that comes twice', () => {
  it('is two instants', () => {
    expect(bothOf('2026-10-25T02:30', 'Europe/Zurich')).toEqual({
      first: new Date('2026-10-25T00:30:00Z'),
      second: new Date('2026-10-25T01:30:00Z'),
    })
  })

  it.each([
    ['once', '2026-10-25T03:30'],
    ['never', '2026-03-29T02:30'],
    ['not at all', ''],
  ])('is none that comes %s', (_, local) => {
    expect(bothOf(local, 'Europe/Zurich')).toBeNull()
  })
})
