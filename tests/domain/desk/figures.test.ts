import express from 'express'
import { afterAll, expect, it } from '@jest/globals'
import request from 'supertest'
import { countDeskWork } from '../../../src/desk/figures.ts'
import { deskReadings } from '../../../src/door/metrics/desk.ts'
import { startMetrics } from '../../../src/door/metrics/metrics.ts'
import { serveMetrics } from '../../../src/door/metrics/serve.ts'
import { putInOutbox } from '../../../src/mail/outbox.ts'
import { openScheduleDesk } from '../schedule/schedule-desk.ts'

const desk = await openScheduleDesk()
const { payload } = desk
const counting = countDeskWork({
  payload,
  clock: () => new Date(Date.now() + desk.ahead()),
  onFailure: (error) => {
    throw error
  },
  every: 2 ** 30,
})

afterAll(async () => {
  await counting.stop()
  await desk.close()
})

it('tells in /metrics which schedules wait, are late or failed, and which letters wait', async () => {
  const metrics = startMetrics()
  metrics.add(deskReadings(counting.figures))
  const server = express().use(serveMetrics(metrics, null))
  const figures = async () => {
    await counting.round()
    const { text } = await request(server).get('/metrics')
    /** Name, state and figure of a line of ours. */
    const ours = /^rostrum_(schedules|mail)\{state="(\w+)"\} (\d+)$/gm
    return [...text.matchAll(ours)].map(([, name, state, figure]) => `${name} ${state} ${figure}`)
  }
  const trashed = await desk.aScheduled()
  await payload.db.updateOne({
    ...{ collection: 'articles', id: trashed, data: { deletedAt: new Date().toISOString() } },
  })
  desk.wait(3_600_000)
  await desk.open().round()
  await desk.aScheduled()
  const { id } = await desk.write(desk.people.editor)
  const failed = { act: 'publish', state: 'failed', at: desk.inHours(0), zone: 'UTC' }
  const dealtWith = { ...failed, id: crypto.randomUUID(), article: id, title: 'Before' }
  await payload.db.create({ collection: 'schedules', data: dealtWith })
  await desk.schedule(id, { at: desk.inHours(0.5) })
  desk.wait(1_800_000 + 6_000)
  await payload.db.deleteMany({ collection: 'outgoingMail', where: {} })
  await putInOutbox({ payload }, { to: { address: 'a@b.example' }, subject: 'One', text: 'One' })

  expect(await figures()).toEqual([
    ...['schedules waiting 2', 'schedules late 1', 'schedules failed 1'],
    ...['mail waiting 1', 'mail failed 0', 'mail givenUp 0'],
  ])
})
