import { expect, it } from '@jest/globals'
import { deadlineOf, inFixOrder } from '../../../src/photos/fix-order.ts'
import { frame } from './sheet/frames.ts'

it('is due when the story is, or when its embargo ends, whichever comes first', () => {
  expect(deadlineOf({ dueAt: '2024-10-29T09:00', embargoUntil: '2024-10-29T08:00' })).toBe(
    '2024-10-29T08:00',
  )
  expect(deadlineOf({ dueAt: null })).toBeNull()
})

it('mends what a story waits for first, then the latest event, then the newest photo', () => {
  const frames = [
    frame('old', { createdAt: '2024-01-01' }),
    frame('new', { createdAt: '2024-02-01' }),
    frame('ofEvent', { event: 'e', createdAt: '2023-01-01' }),
    frame('later', { createdAt: '2023-01-01' }),
    frame('sooner', { createdAt: '2023-01-01' }),
  ]
  const deadlines = new Map([
    ['later', '2024-03-02'],
    ['sooner', '2024-03-01'],
  ])

  const order = inFixOrder(frames, { deadlines, starts: new Map([['e', '2024-01-15']]) })

  expect(order.map(({ id }) => id)).toEqual(['sooner', 'later', 'ofEvent', 'new', 'old'])
})
