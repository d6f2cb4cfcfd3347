import { expect, it } from '@jest/globals'
import { sayThere } from '../../../src/fields/both-clocks.ts'

const morning = '2024-10-29T01:00:00.000Z'

it.each([
  [
    'in Shanghai for a reader in Berlin',
    morning,
    'Asia/Shanghai',
    'Europe/Berlin',
    '09:00 Asia/Shanghai',
  ],
  [
    'with the day where it is another',
    morning,
    'Asia/Shanghai',
    'America/New_York',
    '10-29 09:00 Asia/Shanghai',
  ],
  ['not at all on the same clock', morning, 'Asia/Shanghai', 'Asia/Singapore', ''],
  ['not at all without a zone', morning, null, 'Europe/Berlin', ''],
  ['not at all in a zone nobody knows', morning, 'Forum/Hall', 'Europe/Berlin', ''],
  ['not at all of no time', '', 'Asia/Shanghai', 'Europe/Berlin', ''],
])('says the time there %s', (_name, at, zone, own, said) => {
  expect(sayThere(at, zone, own)).toBe(said)
})
