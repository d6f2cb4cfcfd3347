import { expect, it } from '@jest/globals'
import { inSheetOrder } from '../../../../src/photos/sheet/order.ts'
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

it('photos stand as on the sheet: by the second, then as they came, then by their file', () => {
  const [eight, nine] = ['2024-10-29T08:00:00.000Z', '2024-10-29T09:00:00.000Z']
  const of = (id: string, takenAt: string | null, originalName: string, createdAt = nine) => ({
    ...{ id, createdAt, originalName, takenAt },
  })
  const photos = [
    of('a', nine, 'DSC_12.jpg'),
    of('b', nine, 'DSC_11.jpg'),
    of('c', nine, 'DSC_13.jpg', eight),
    of('d', eight, 'DSC_99.jpg'),
    of('e', null, 'scan.jpg'),
  ]

  const sorted = inSheetOrder(photos).map(({ id }) => id)

  expect(sorted).toEqual(['e', 'd', 'c', 'b', 'a'])
  expect(inSheetOrder(photos.toReversed()).map(({ id }) => id)).toEqual(sorted)
})
