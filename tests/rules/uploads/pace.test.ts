import { describe, expect, it } from '@jest/globals'
import { type Mark, marked, minutesLeft } from '../../../src/uploads/browser/pace.ts'

const seconds = (at: number, bytes: number): Mark => ({ at: at * 1000, bytes })

describe('how long the rest of an upload takes', () => {
  it('goes by the pace of the last twenty seconds', () => {
    const marks = [seconds(0, 0), seconds(10, 100), seconds(20, 100), seconds(30, 300)].reduce(
      (before: Mark[], mark) => marked(before, mark),
      [],
    )

    expect(marks).toEqual([seconds(10, 100), seconds(20, 100), seconds(30, 300)])
    expect(minutesLeft(marks, 600)).toBe(1)
  })

  it('is not guessed at the beginning, nor while nothing moves', () => {
    expect(minutesLeft([], 600)).toBeNull()
    expect(minutesLeft([seconds(0, 0), seconds(3, 100)], 600)).toBeNull()
    expect(minutesLeft([seconds(0, 100), seconds(9, 100)], 600)).toBeNull()
  })

  it('begins anew when what was sent is cleared away', () => {
    expect(marked([seconds(0, 0), seconds(5, 500)], seconds(6, 20))).toEqual([seconds(6, 20)])
  })
})
