import { expect, it } from '@jest/globals'
import { startRounds } from '../../../src/rounds.ts'

it('What fails is done again after a second, however long it usually waits', async () => {
  const began: number[] = []
  const isTwice = Promise.withResolvers<void>()
  const rounds = startRounds({
    every: 2 ** 30,
    onFailure: () => undefined,
    act: async () => {
      began.push(performance.now())
      if (began.length === 1) throw new Error('The database is not there')
      isTwice.resolve()
    },
  })
  rounds.wake()
  await isTwice.promise
  await rounds.stop()

  const [first = 0, second = 0] = began
  expect(second - first).toBeGreaterThan(900)
  expect(second - first).toBeLessThan(5_000)
})
