import { describe, expect, it } from '@jest/globals'
import {
  isLocalTime,
  isTimeZone,
  readLocalTime,
  sayLocalTime,
  toLocalTime,
} from '../../../src/programme/local-time.ts'

describe('a wall-clock time in a zone', () => {
  it.each([
    ['2024-10-29T09:00', 'Asia/Shanghai', '2024-10-29T01:00:00.000Z'],
    ['2024-10-29T09:00', 'Asia/Kathmandu', '2024-10-29T03:15:00.000Z'],
    ['2024-10-29T09:00', 'Asia/Yangon', '2024-10-29T02:30:00.000Z'],
    ['2024-07-01T09:00', 'Europe/Berlin', '2024-07-01T07:00:00.000Z'],
    ['2024-01-01T09:00', 'America/New_York', '2024-01-01T14:00:00.000Z'],
    ['2024-02-29T00:00', 'UTC', '2024-02-29T00:00:00.000Z'],
    ['2024-10-29T09:00:30.5', 'Asia/Shanghai', '2024-10-29T01:00:30.500Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(readLocalTime(local, zone)).toEqual({ kind: 'once', at: new Date(instant) })
  })

  it.each([
    ['2024-03-31T02:30', 'Europe/Berlin', '2024-03-31T03:00'],
    ['2024-03-10T02:00', 'America/New_York', '2024-03-10T03:00'],
    ['2024-10-06T02:15', 'Australia/Lord_Howe', '2024-10-06T02:30'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-31T00:00'],
  ])('%s in %s never comes; %s is the next that does', (local, zone, next) => {
    expect(readLocalTime(local, zone)).toEqual({ kind: 'never', next })
  })

  it('that comes twice is taken as the first, and said to be twice', () => {
    expect(readLocalTime('2024-10-27T02:30', 'Europe/Berlin')).toEqual({
      kind: 'twice',
      at: new Date('2024-10-27T00:30:00Z'),
      later: new Date('2024-10-27T01:30:00Z'),
    })
  })

  it('on either side of a change comes once', () => {
    const kinds = ['2024-03-31T01:59', '2024-03-31T03:00', '2024-10-27T01:59', '2024-10-27T03:00']

    expect(kinds.map((local) => readLocalTime(local, 'Europe/Berlin').kind)).toEqual(
      kinds.map(() => 'once'),
    )
  })

  it('goes to an instant and back, for every hour of a year', () => {
    const zone = 'America/New_York'
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 3_600_000) {
      const time = readLocalTime(toLocalTime(new Date(at), zone), zone)
      const instants =
        time.kind === 'never' ? [] : time.kind === 'once' ? [time.at] : [time.at, time.later]
      expect(instants.map(Number)).toContain(at)
    }
  })

  it('is said with a space', () => {
    expect(sayLocalTime(new Date('2024-10-29T01:00:00Z'), 'Asia/Shanghai')).toBe('2024-10-29 09:00')
  })
})

describe('what counts as a local time and as a zone', () => {
  it.each(['2024-10-29T09:00', '2024-10-29T09:00:00', '2024-10-29T09:00:00.123'])(
    '%s is a local time',
    (text) => expect(isLocalTime(text)).toBe(true),
  )

  it.each([
    '2024-10-29',
    '2024-10-29T09:00Z',
    '2024-10-29T09:00+08:00',
    '2024-02-30T09:00',
    '9:00',
    '',
  ])('“%s” is not', (text) => expect(isLocalTime(text)).toBe(false))

  it.each([
    ['Asia/Shanghai', true],
    ['Asia/Ho_Chi_Minh', true],
    ['UTC', true],
    ['Beijing', false],
    ['+08:00', false],
    ['', false],
    ['Asia/Shanghai; DROP', false],
  ])('“%s” is a zone: %s', (name, known) => expect(isTimeZone(name)).toBe(known))
})
