import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, expect, it } from '@jest/globals'
import { openScheduleDesk } from './schedule-desk.ts'

const desk = await openScheduleDesk()
const { aScheduled, open, payload, rowsOf, stored, timesOf, wait } = desk
const lease = 1_000

afterAll(() => desk.close())

const { updateOne } = payload.db
afterEach(() => {
  payload.db.updateOne = updateOne
})

/** Each save of an article takes longer than the lease; answers how many have begun. */
const slowArticles = () => {
  let begun = 0
  payload.db.updateOne = async (asked) => {
    if (asked.collection === 'articles') {
      begun += 1
      await delay(2.5 * lease)
    }
    return updateOne(asked)
  }
  return () => begun
}

it('A publication that takes longer than the lease is left to the process that does it', async () => {
  const id = await aScheduled()
  const [one, other] = [open({ lease }), open({ lease })]
  const begun = slowArticles()
  wait(60 * 60_000)
  const done = one.round()
  while (begun() === 0) await delay(20)
  const savesOfOne = begun()
  for (let nth = 0; nth < 8; nth++) {
    await other.round()
    await delay(lease / 4)
  }
  await done

  expect(savesOfOne).toBe(1)
  expect(await rowsOf(id)).toMatchObject([{ state: 'done', attempts: 1 }])
  expect(await timesOf(id, 'publish')).toBe(1)
  expect(await stored(id)).toMatchObject({ _status: 'published' })
})
