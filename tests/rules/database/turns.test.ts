import { expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { createTurnQueue } from '../../../src/database/queue.ts'

it('serves who came first, first', async () => {
  const queue = createTurnQueue(1_000)
  const served: number[] = []

  await Promise.all(
    [1, 2, 3, 4, 5].map(async (number) => {
      const turn = await queue.take()
      await pause(1)
      served.push(number)
      turn.release()
    }),
  )

  expect(served).toEqual([1, 2, 3, 4, 5])
})

it('lets only one in at a time', async () => {
  const queue = createTurnQueue(1_000)
  let inside = 0
  let most = 0

  await Promise.all(
    Array.from({ length: 20 }, async () => {
      const turn = await queue.take()
      most = Math.max(most, ++inside)
      await pause(1)
      inside--
      turn.release()
    }),
  )

  expect(most).toBe(1)
})

it('refuses those who wait for somebody who waits for them, and says which rule was broken', async () => {
  const queue = createTurnQueue(80)
  const outer = await queue.take()

  const nested = queue.take()

  await expect(nested).rejects.toMatchObject({
    status: 503,
    data: { code: 'write-waits-for-itself' },
    message: expect.stringContaining('pass req'),
  })
  outer.release()
  await expect(queue.take()).resolves.toBeDefined()
})

it('lets others wait as long as the one before is at work', async () => {
  const queue = createTurnQueue(1_000)
  const long = await queue.take()
  const next = queue.take()

  for (let step = 0; step < 15; step++) {
    await pause(100)
    long.active()
  }
  long.release()

  await expect(next).resolves.toBeDefined()
})
