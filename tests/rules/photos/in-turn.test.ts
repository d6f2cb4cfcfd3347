import { expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { inTurn } from '../../../src/photos/in-turn.ts'

it('works on four pictures at a time, in the order they came', async () => {
  const began: number[] = []
  let inside = 0
  let most = 0

  await Promise.all(
    Array.from({ length: 20 }, (_, nth) =>
      inTurn({}, async () => {
        began.push(nth)
        most = Math.max(most, ++inside)
        await pause(2)
        inside -= 1
      }),
    ),
  )

  expect(most).toBe(4)
  expect(began).toEqual(began.toSorted((a, b) => a - b))
})

it('gives the place of a picture that was refused to the next', async () => {
  const refused = Array.from({ length: 8 }, () =>
    inTurn({}, () => Promise.reject(new Error('no picture'))),
  )

  await Promise.allSettled(refused)

  expect(await inTurn({}, async () => 'taken in')).toBe('taken in')
})
