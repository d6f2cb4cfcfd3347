import { afterAll, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction } from 'payload'
import {
  claimSchedule,
  lease,
  noteTransaction,
  openSchedules,
} from '../../../src/schedule/claim.ts'
import { openScheduleDesk } from './schedule-desk.ts'

const desk = await openScheduleDesk()
const { aScheduled, open, payload, rowsOf, timesOf, wait } = desk

afterAll(() => desk.close())

it('A publication that died between its first write and its commit is begun anew at once', async () => {
  const id = await aScheduled()
  wait(60 * 60_000)
  const now = new Date(Date.now() + desk.ahead())
  const [next] = (await openSchedules(payload, 100)).filter(({ from }) => from <= now)
  const row = next && (await claimSchedule(payload, next, 'dead', now))
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  if (row) await noteTransaction({ payload, req }, row)
  await payload.db.updateOne({ collection: 'articles', id, data: { urgency: 1 }, req })

  wait(lease)
  const began = performance.now()
  await open().round()

  expect(performance.now() - began).toBeLessThan(2_000)
  expect(await rowsOf(id)).toMatchObject([{ state: 'done', attempts: 2 }])
  expect(await timesOf(id, 'publish')).toBe(1)
})
