import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { startMetrics } from '../../../src/door/metrics/metrics.ts'
import { serveMetrics } from '../../../src/door/metrics/serve.ts'
import { webhookReadings } from '../../../src/door/metrics/webhooks.ts'
import { aStory } from '../wire/stories.ts'
import { openTelling, type Telling } from './telling.ts'

let telling: Telling

beforeAll(async () => {
  telling = await openTelling()
})

afterAll(() => telling.close())

describe('What webhooks have not been told', () => {
  it('is in /metrics: what waits, what failed and what was given up', async () => {
    const { anEndpoint, payload, receiver, wait } = telling
    const metrics = startMetrics()
    const room = telling.open()
    metrics.add(webhookReadings(room))
    const server = express().use(serveMetrics(metrics, null))
    const figures = async () => {
      wait(2_000)
      await room.round()
      const { text } = await request(server).get('/metrics')
      /** The state and the figure of a line of ours. */
      const ours = /^rostrum_webhook_deliveries\{state="(\w+)"\} (\d+)$/gm
      return Object.fromEntries(
        [...text.matchAll(ours)].map(([, state, figure]) => [state, Number(figure)]),
      )
    }
    await anEndpoint({ standing: 'paused' })
    const failing = await anEndpoint()
    await room.round()
    expect(await figures()).toEqual({ pending: 0, failed: 0, givenUp: 0 })

    receiver.answer(500)
    await aStory(payload)
    await room.round()
    expect(await figures()).toEqual({ pending: 1, failed: 1, givenUp: 0 })

    receiver.answer(410)
    wait(60_000)
    await room.round()
    expect(await figures()).toEqual({ pending: 1, failed: 0, givenUp: 1 })
    expect(await telling.standingOf(failing)).toMatchObject({ pausedFor: 'gone' })
  })
})
