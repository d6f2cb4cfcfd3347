import { afterAll, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import {
  claimSchedule,
  lease,
  noteTransaction,
  openSchedules,
} from '../../../src/schedule/claim.ts'
import { finishSchedule } from '../../../src/schedule/finish.ts'
import { openScheduleDesk } from './schedule-desk.ts'

const desk = await openScheduleDesk()
const { aScheduled, open, payload, rowsOf, timesOf, wait } = desk

afterAll(() => desk.close())

it('A publication that failed leaves no name of its transaction, which is another’s by the next try', async () => {
  const id = await aScheduled({ leadPhoto: await desk.aBannedPhoto() })
  wait(60 * 60_000)
  const now = new Date(Date.now() + desk.ahead())
  const [next] = (await openSchedules(payload, 100)).filter(({ from }) => from <= now)
  const row = next && (await claimSchedule(payload, next, 'one', now))
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  if (row) await noteTransaction({ payload, req }, row)
  expect((await rowsOf(id))[0]?.transaction).toEqual(expect.any(String))
  await killTransaction(req)
  if (row) await finishSchedule({ payload }, row, { state: 'waiting', nextTry: now }, now)

  expect(await rowsOf(id)).toMatchObject([{ state: 'waiting', transaction: null }])
  await open().round()
})

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
