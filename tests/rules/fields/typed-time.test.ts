import { expect, it } from '@jest/globals'
import { instantOf } from '../../../src/fields/typed-time.ts'

it.each([
  ['a time', '2024-10-29T09:00', '2024-10-29T01:00:00.000Z', 'Asia/Shanghai'],
  [
    'one the clocks skip, which is no deadline at all',
    '2024-03-31T02:30',
    'never',
    'Europe/Berlin',
  ],
  ['none', '', null, 'Asia/Shanghai'],
])('reads %s', (_name, local, instant, zone) => {
  expect(instantOf(local, zone)).toBe(instant)
})
