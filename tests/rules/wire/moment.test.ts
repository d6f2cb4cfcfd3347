import { expect, it } from '@jest/globals'
import { dayIn, inZone } from '../../../src/wire/moment.ts'

it.each([
  ['2024-11-07T05:55:00.000Z', 'Asia/Shanghai', '2024-11-07T13:55:00+08:00'],
  ['2024-11-07T05:55:00.000Z', 'Asia/Kathmandu', '2024-11-07T11:40:00+05:45'],
  ['2024-11-07T02:00:30.500Z', 'America/New_York', '2024-11-06T21:00:30-05:00'],
  ['2024-07-07T02:00:00.000Z', 'America/New_York', '2024-07-06T22:00:00-04:00'],
  ['2024-11-07T05:55:00.000Z', 'UTC', '2024-11-07T05:55:00+00:00'],
])('says %s in %s as %s', (instant, zone, said) => {
  expect(inZone(instant, zone)).toBe(said)
  expect(Math.floor(Date.parse(said) / 1000)).toBe(Math.floor(Date.parse(instant) / 1000))
})

it('leaves an instant without a zone in UTC', () => {
  expect(inZone('2024-11-07T05:55:00.000Z', null)).toBe('2024-11-07T05:55:00.000Z')
})

it('takes the day from the zone, not from UTC', () => {
  expect(dayIn('2024-10-28T23:30:00.000Z', 'Asia/Shanghai')).toBe('2024-10-29')
  expect(dayIn('2024-10-28T23:30:00.000Z', null)).toBe('2024-10-28')
})
