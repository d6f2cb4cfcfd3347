import { expect, it } from '@jest/globals'
import { setTimeout as delay } from 'node:timers/promises'
import { daily } from '../../../src/daily.ts'

const often = { firstAfter: 1, every: 1 }

it('does it again and again, and hands failures on', async () => {
  const failures: unknown[] = []
  const third = Promise.withResolvers<void>()
  let times = 0
  const stop = daily({
    ...often,
    act: async () => {
      times += 1
      if (times === 3) third.resolve()
      if (times === 1) throw new Error('the disk is away')
    },
    onFailure: (error) => failures.push(error),
  })

  await third.promise
  await stop()

  expect(failures).toEqual([new Error('the disk is away')])
})

it('lets what is under way finish when it is ended, and does nothing after', async () => {
  const begun = Promise.withResolvers<void>()
  let done = 0
  const stop = daily({
    ...often,
    act: async () => {
      begun.resolve()
      await delay(20)
      done += 1
    },
    onFailure: () => {},
  })
  await begun.promise

  await stop()
  const atTheEnd = done
  await delay(50)

  expect([atTheEnd, done]).toEqual([1, 1])
})

it('does nothing when it is ended before the first time', async () => {
  let times = 0
  const stop = daily({
    firstAfter: 60_000,
    act: async () => {
      times += 1
    },
    onFailure: () => {},
  })

  await stop()

  expect(times).toBe(0)
})
