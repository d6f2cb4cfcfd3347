import { expect, it } from '@jest/globals'
import { openRollCall } from '../../../src/workers/roll-call.ts'

/** After how many words a worker is taken for hung. */
function wordsUntilHung(roll: ReturnType<typeof openRollCall>, id: number): number {
  for (let words = 1; words < 1_000; words++) if (roll.hung().includes(id)) return words
  return Number.POSITIVE_INFINITY
}

it('takes a worker that served for hung when it leaves eleven words without an answer', () => {
  const roll = openRollCall()
  roll.hired(1)
  roll.heard(1)
  for (let word = 0; word < 10; word++) expect(roll.hung()).toEqual([])
  roll.heard(1)

  expect(wordsUntilHung(roll, 1)).toBe(11)
})

it('gives one that has still to say its first word a minute, and not for ever', () => {
  const roll = openRollCall()
  roll.hired(1)

  expect(roll.isHere(1)).toBe(false)
  expect(wordsUntilHung(roll, 1)).toBe(61)
})

it('forgets who has left', () => {
  const roll = openRollCall()
  roll.hired(1)
  roll.left(1)

  expect(wordsUntilHung(roll, 1)).toBe(Number.POSITIVE_INFINITY)
})
