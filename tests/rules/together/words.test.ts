import { expect, it } from '@jest/globals'
import { sayWhen, wordsIn } from '../../../src/together/admin/words.ts'

const at = new Date(2030, 0, 2, 14, 32)

it('says the time of what was done today, and the day of anything earlier', () => {
  expect(sayWhen(at.getTime(), new Date(2030, 0, 2, 20))).toBe('14:32')
  expect(sayWhen(at.toISOString(), new Date(2030, 0, 3))).toBe('2030-01-02 14:32')
})

it.each([
  ['sendBack', false, 'Sent back by Li Na, 14:32.', 'Li Na 于 14:32 退回修改。'],
  ['autosave', false, 'Changed by Li Na, 14:32.', 'Li Na 于 14:32 修改了内容。'],
  ['unschedule', false, 'Taken off the schedule by Li Na, 14:32.', 'Li Na 于 14:32 取消排期。'],
  ['publish', true, 'Published by you, elsewhere, 14:32.', '您于 14:32 在别处发布。'],
] as const)('says who did %s, and when', (act, isOwn, en, zh) => {
  const done = { act, by: 'Li Na', isOwn }

  expect(wordsIn('en').done(done, '14:32')).toBe(en)
  expect(wordsIn('zh').done(done, '14:32')).toBe(zh)
})
