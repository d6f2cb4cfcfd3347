import express, { type Express } from 'express'
import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { setLimits } from '../../../src/delivery/limits/limits.ts'
import { editionReadings } from '../../../src/door/metrics/edition.ts'
import { startMetrics } from '../../../src/door/metrics/metrics.ts'
import { serveMetrics } from '../../../src/door/metrics/serve.ts'
import { workReadings } from '../../../src/door/metrics/work.ts'
import { theForum } from '../../support/forum.ts'

const token = 'a-token-for-prometheus'

function aServer(given: string | null, metrics = startMetrics()): Express {
  return express().use(serveMetrics(metrics, given))
}

const ask = (server: Express, headers: Record<string, string> = {}) =>
  request(server).get('/metrics').set(headers)

describe('Metrics', () => {
  it.each([
    ['this machine', null, {}, 200],
    ['a proxy on this machine, for somebody else', null, { 'X-Forwarded-For': '192.0.2.1' }, 401],
    ['a proxy of the newer kind', null, { Forwarded: 'for=192.0.2.1' }, 401],
    ['a page whose name leads to this machine', null, { Host: 'evil.example' }, 401],
    ['who has the token', token, { Authorization: `Bearer ${token}` }, 200],
    ['who has another', token, { Authorization: `Bearer ${token}x` }, 401],
    ['who has none, even here', token, {}, 401],
  ])('of %s: set %j, sent %j is %i', async (_, set, headers, status) => {
    const res = await ask(aServer(set), headers)

    expect(res.status).toBe(status)
    expect(res.headers['cache-control']).toBe('no-store')
    if (status === 401) expect(res.body.type).toBe('/docs/problems#metrics-token')
  })

  it('count answers by route, status and cache', async () => {
    const metrics = startMetrics()
    const { answered } = metrics.measure
    answered('/v1/articles', 200, 'hit')
    answered('/v1/articles', 200, 'hit')
    answered('/v1/articles', 404, 'miss')
    answered('/v1/articles', 410, 'miss')
    answered('/v1/articles', 429, 'none')

    const { text } = await ask(aServer(null, metrics))
    const counts = text.split('\n').filter((line) => line.startsWith('rostrum_answers_total{'))

    expect(counts).toEqual([
      'rostrum_answers_total{route="/v1/articles",status="2xx",cache="hit"} 2',
      'rostrum_answers_total{route="/v1/articles",status="4xx",cache="miss"} 2',
      'rostrum_answers_total{route="/v1/articles",status="429",cache="none"} 1',
    ])
  })

  it('tell how much waits, how large the edition is and how the process is', async () => {
    const metrics = startMetrics()
    const edition = theForum()
    const limits = setLimits({ perMinute: 0, delay: () => 0 })
    const cache = { size: () => ({ answers: 3, bytes: 4_096 }), dropped: () => 7 }
    metrics.add(editionReadings(edition, () => new Date('2024-11-08T00:00:00Z')))
    metrics.add(workReadings({ cache, limits, follower: { lagMs: () => 1_500 } }))
    metrics.measure.waited(20)

    const { text } = await ask(aServer(null, metrics))

    for (const line of [
      'rostrum_edition_documents{type="sessions"} 3',
      `rostrum_edition_seq ${edition.seq()}`,
      'rostrum_edition_bytes 0',
      'rostrum_follow_lag_seconds 1.5',
      'rostrum_line_length 0',
      'rostrum_cache_answers 3',
      'rostrum_cache_bytes 4096',
      'rostrum_cache_dropped_total 7',
      'rostrum_wait_seconds_bucket{le="0.025"} 1',
      'rostrum_wait_seconds_bucket{le="0.01"} 0',
    ]) {
      expect(text).toContain(line)
    }
    for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes']) {
      expect(text).toContain(`${name} `)
    }
  })
})
