import { expect, it } from '@jest/globals'
import { cursorOf, knowsEvent, readQuestion } from '../../../../src/photos/sheet/question.ts'

it('of a contact sheet begins anew where its place cannot be read', () => {
  const frame = { createdAt: '2024-10-29T01:00:00.000Z', id: 'a', originalName: '', takenAt: null }

  for (const after of ['', 'x', '[1]', '{}', undefined])
    expect(readQuestion({ after }).after).toBeNull()
  expect(readQuestion({ after: cursorOf(frame) }).after).toEqual([null, frame.createdAt, null, 'a'])
})

it.each([
  [null, true],
  ['none', true],
  ['forum', true],
  ['gone', false],
])('an address with the event %p names one there is: %s', (event, isKnown) => {
  expect(knowsEvent({ event }, [{ id: 'forum' }])).toBe(isKnown)
})
