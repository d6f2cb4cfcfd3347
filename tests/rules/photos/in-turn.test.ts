import { expect, it } from '@jest/globals'
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { inTurn, picturesAtOnce } from '../../../src/photos/in-turn.ts'

it.each([
  [1, 1],
  [2, 1],
  [4, 2],
  [64, 4],
])('leaves half of %d processors to the others', (processors, pictures) => {
  expect(picturesAtOnce(processors)).toBe(pictures)
})

it('works on a few pictures at a time, in the order they came', async () => {
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

  expect(most).toBe(picturesAtOnce(availableParallelism()))
  expect(began).toEqual(began.toSorted((a, b) => a - b))
})

it('gives the place of a picture that was refused to the next', async () => {
  const refused = Array.from({ length: 8 }, () =>
    inTurn({}, () => Promise.reject(new Error('no picture'))),
  )

  await Promise.allSettled(refused)

  expect(await inTurn({}, async () => 'taken in')).toBe('taken in')
})
