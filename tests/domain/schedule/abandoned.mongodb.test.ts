import { afterAll, afterEach, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { keepInHand, noteTransaction } from '../../../src/database/in-hand.ts'
import { isMongo } from '../../../src/database/kind.ts'
import { claimSchedule, inHandOf, lease, openSchedules } from '../../../src/schedule/claim.ts'
import { finishSchedule } from '../../../src/schedule/finish.ts'
import { openScheduleDesk } from './schedule-desk.ts'

const desk = await openScheduleDesk()
const { aScheduled, open, payload, rowsOf, stored, timesOf, wait } = desk

afterAll(() => desk.close())

const { updateOne } = payload.db
afterEach(() => {
  payload.db.updateOne = updateOne
})

const now = () => new Date(Date.now() + desk.ahead())

/** What another process takes that is due by now, and the transaction in which it does it. */
async function taken(holder: string) {
  const [next] = (await openSchedules(payload, 100)).filter(({ from }) => from <= now())
  const row = next && (await claimSchedule(payload, next, { holder, now: now() }))
  if (!row) throw new Error('Nothing was due.')
  const req = await aTransaction()
  await noteTransaction(req, inHandOf(row))
  return { row, req }
}

async function aTransaction() {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  return req
}

/** What processes have in hand, as the database keeps it. */
async function inHand() {
  const { db } = payload
  if (!isMongo(db)) throw new Error('This test is about MongoDB.')
  return db.connection.collection('inHand').find().toArray()
}

it('A publication that died between its first write and its commit is begun anew at once', async () => {
  const id = await aScheduled()
  wait(60 * 60_000)
  const { req, row } = await taken('dead')
  await payload.db.updateOne({ collection: 'articles', id, data: { urgency: 1 }, req })
  await finishSchedule({ payload, req }, row, { state: 'done' }, now())

  wait(lease)
  const began = performance.now()
  await open().round()

  expect(performance.now() - began).toBeLessThan(10_000)
  expect(await rowsOf(id)).toMatchObject([{ state: 'done', attempts: 2 }])
  expect(await timesOf(id, 'publish')).toBe(1)
  expect(await inHand()).toEqual([])
})

it('A process that stalled for longer than the lease changes nothing when it goes on', async () => {
  const id = await aScheduled()
  wait(60 * 60_000)
  const { req, row } = await taken('stalled')
  await payload.db.updateOne({ collection: 'articles', id, data: { headline: 'Late' }, req })
  wait(lease)
  await open().round()

  const goesOn = async () => {
    await keepInHand(payload, inHandOf(row), new Date(now().getTime() + lease))
    const isOurs = await finishSchedule({ payload, req }, row, { state: 'failed' }, now())
    if (isOurs) await commitTransaction(req)
    return isOurs
  }
  expect(await goesOn().catch(() => false)).toBe(false)
  await killTransaction(req)

  expect(await rowsOf(id)).toMatchObject([{ state: 'done', attempts: 2 }])
  expect(await timesOf(id, 'publish')).toBe(1)
  expect((await stored(id)).headline).not.toBe('Late')
  expect(await inHand()).toEqual([])
})

it('A publication whose outcome could not be written down ends no transaction but its own', async () => {
  const id = await aScheduled()
  const beside: string[] = []
  for (let nth = 0; nth < 3; nth++) beside.push((await desk.write(desk.people.editor)).id)
  wait(60 * 60_000)
  payload.db.updateOne = async (asked) => {
    const isOutcome = asked.collection === 'schedules' && Object(asked.data).state !== 'running'
    if (asked.collection === 'articles' || isOutcome) throw new Error('The disk makes a noise')
    return updateOne(asked)
  }
  const runner = open()
  await runner.round()
  expect(await rowsOf(id)).toMatchObject([{ state: 'running', attempts: 1 }])
  payload.db.updateOne = updateOne
  const others = await Promise.all(beside.map(aTransaction))
  const write = (nth: number, urgency: number) =>
    updateOne({
      collection: 'articles',
      id: String(beside[nth]),
      data: { urgency },
      req: others[nth],
    })
  for (const nth of others.keys()) await write(nth, 1)

  wait(lease)
  await runner.round()

  expect(await rowsOf(id)).toMatchObject([{ state: 'done', attempts: 2 }])
  for (const req of others) await commitTransaction(req)
  for (const other of beside) expect(await stored(other)).toMatchObject({ urgency: 1 })
})
