import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import express, { type Express } from 'express'
import { exportOf } from '../../../src/delivery/following/export.ts'
import { writeSince } from '../../../src/delivery/following/cursor.ts'
import type { Pace } from '../../../src/delivery/limits/pace.ts'
import { setLimits } from '../../../src/delivery/limits/limits.ts'
import { openCache } from '../../../src/delivery/cache/cache.ts'
import type { Edition } from '../../../src/wire/edition.ts'
import { opened, shown, theForum } from '../../support/forum.ts'
import { anApi, publicUrl } from './api.ts'

/** More than the machine takes over from us before somebody reads it. */
function aLargeEdition(): Edition {
  const edition = theForum()
  for (let n = 0; n < 24; n += 1) {
    const keys = { qcode: `${n}`.padEnd(1_000_000, '.') }
    edition.apply('topics', `large-${n}`, shown('topics', `large-${n}`, { keys }), opened)
  }
  return edition
}

let server: Server | undefined
afterEach(() => {
  server?.close()
  server?.closeAllConnections()
})

async function serving(app: Express) {
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  /** Opens it and reads nothing of it. */
  return async (path: string, address = '192.0.2.1'): Promise<IncomingMessage> => {
    const headers = { 'X-Forwarded-For': address }
    const asked = get({ host: '127.0.0.1', port, path, headers, agent: false })
    const [response]: IncomingMessage[] = await once(asked, 'response')
    if (response === undefined) throw new Error('Nothing was answered')
    return response.on('error', () => {})
  }
}

function portOf(listening: Server | undefined): number {
  const bound = listening?.address()
  return typeof bound === 'object' ? (bound?.port ?? 0) : 0
}

async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part)
  return Buffer.concat(parts).toString()
}

describe('One client', () => {
  it.each([
    ['/v1/export', 1, 'is open once from your address'],
    ['/v1/stream', 20, 'is open 20 times from your address'],
  ])('may have %s open %i times, and again when one has ended', async (path, most, words) => {
    const limits = setLimits({ perMinute: 1_000, delay: () => 0 })
    const open = await serving(anApi(aLargeEdition(), undefined, { limits }).app)
    const all = await Promise.all(Array.from({ length: most }, async () => open(path)))

    const refused = await open(path)
    const other = await open(path, '192.0.2.2')
    const problem = JSON.parse(await textOf(refused))
    all[0]?.destroy()
    let again = await open(path)
    for (let n = 0; again.statusCode === 503 && n < 100; n += 1) {
      await delay(20)
      again = await open(path)
    }

    expect(all.map(({ statusCode }) => statusCode)).toEqual(all.map(() => 200))
    expect(problem).toMatchObject({ status: 503, type: '/docs/problems#busy' })
    expect(problem.detail).toContain(words)
    expect(refused.headers['retry-after']).toBe('10')
    expect([other.statusCode, again.statusCode]).toEqual([200, 200])
  })

  it('pays for what a stream tells it of the past, and nothing for what happens', async () => {
    const limits = setLimits({ perMinute: 100, delay: () => 0 })
    const api = anApi(theForum(), undefined, { limits })
    const open = await serving(api.app)
    const left = () => limits.take('192.0.2.1', 0, new Date('2024-11-08T00:00:00.500Z'))?.left ?? 0
    const heard: string[] = []
    const follow = async (since: number) => {
      const path = `/v1/stream?documents=true&since=${writeSince(api.edition, since)}`
      const response = await open(path)
      response.setEncoding('utf8').on('data', (part: string) => heard.push(part))
    }
    const until = async (id: string) => {
      for (let n = 0; n < 100 && !heard.join('').includes(id); n += 1) await delay(20)
      return left()
    }

    await follow(api.edition.newsSeq())
    api.edition.apply('topics', 'new-today', shown('topics', 'new-today'), opened)
    const afterToday = await until('new-today')
    await follow(0)
    const afterPast = await until('report')

    expect(afterToday).toBe(100)
    expect(heard.join('')).toContain('report')
    expect(afterPast).toBeLessThan(100)
  })

  it('pays for a copy, turn by turn, and gets none when nothing is left', async () => {
    const limits = setLimits({ perMinute: 1_000, delay: () => 0 })
    const api = anApi(theForum(), undefined, { limits })
    const copy = () => api.get('/v1/export').set('X-Forwarded-For', '192.0.2.1')
    const take = (cost: number) =>
      limits.take('192.0.2.1', cost, new Date('2024-11-08T00:00:00.500Z'))?.left ?? 0

    const { headers, text } = await copy().buffer(true)
    const after = take(0)
    take(after)
    const refused = await copy()

    expect(text).toContain('"count":21')
    expect(headers.ratelimit).toMatch(/r=99\d/)
    expect(after).toBeLessThan(998)
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1'])
  })

  it('is not told apart where clients are not limited', async () => {
    const limits = setLimits({ perMinute: 0, delay: () => 0 })
    const open = await serving(anApi(aLargeEdition(), undefined, { limits }).app)

    const both = [await open('/v1/export'), await open('/v1/export')]

    expect(both.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  })
})

describe('A copy', () => {
  async function copying(pace: Pace) {
    const edition = aLargeEdition()
    const folders = { mediaDir: '/nowhere', dataDir: '/nowhere' }
    const parts = { edition, publicUrl, languages: ['en'], ...folders, clock: () => opened }
    const { pour } = exportOf({ pace, whole: 60_000 })
    const ended = Promise.withResolvers<void>()
    const app = express().use((_req, res, next) => {
      res.once('close', ended.resolve)
      next()
    })
    app.get('/v1/export', pour({ ...parts, cache: openCache({ edition }) }))
    app.get('/v1/stream', (_req, res) => res.flushHeaders())
    return { open: await serving(app), ended: ended.promise }
  }

  /** Milliseconds it took, and the last line. */
  async function readSlowly(response: IncomingMessage, pause: number) {
    const began = performance.now()
    let last = ''
    for await (const part of response.setEncoding('utf8')) {
      await delay(pause)
      last = (last + part).slice(-1_000)
    }
    return { took: performance.now() - began, last: last.trimEnd().split('\n').at(-1) ?? '' }
  }

  it('is given up when nothing of it is read for a while', async () => {
    const { open, ended } = await copying({ bytesPerSecond: 1_000_000, over: 200 })
    const response = await open('/v1/export')

    await ended

    await expect(textOf(response)).rejects.toThrow('aborted')
  })

  it('is given up when it is read all the time, but slower than may be', async () => {
    const { open } = await copying({ bytesPerSecond: 100_000_000, over: 500 })

    await expect(readSlowly(await open('/v1/export'), 25)).rejects.toThrow('aborted')
  })

  it('is not given up while it is read fast enough, however long it takes', async () => {
    const over = 1_500
    const { open } = await copying({ bytesPerSecond: 1_000_000, over })

    const { last, took } = await readSlowly(await open('/v1/export'), 12)

    expect(took).toBeGreaterThan(over)
    expect(JSON.parse(last)).toMatchObject({ count: 45 })
  })

  it('that waits behind an answer without an end leaves its place to others', async () => {
    const { open } = await copying({ bytesPerSecond: 1_000_000, over: 1_000 })
    const ask = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
    const behind = connect(portOf(server), '127.0.0.1')
    behind.on('error', () => {}).write(ask('/v1/stream') + ask('/v1/export').repeat(4))
    await once(behind, 'data')

    const refused = await open('/v1/export')
    await delay(1_300)
    const taken = await open('/v1/export')

    expect([refused.statusCode, taken.statusCode]).toEqual([503, 200])
    behind.destroy()
  })

  it('whose reader went away before their turn leaves its place to others', async () => {
    const limits = setLimits({ perMinute: 0, delay: () => 0 })
    const open = await serving(anApi(theForum(), undefined, { limits }).app)
    const works = Array.from({ length: 60 }, async () => limits.line.join(1, standStill))
    const gone = Array.from({ length: 4 }, () => {
      const reader = connect(portOf(server), '127.0.0.1').on('error', () => {})
      reader.write('GET /v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n')
      return reader
    })
    await delay(50)
    for (const reader of gone) reader.resetAndDestroy()
    await Promise.all(works)
    await delay(100)

    expect(gone.map(({ bytesRead }) => bytesRead)).toEqual([0, 0, 0, 0])
    expect((await open('/v1/export')).statusCode).toBe(200)
  })

  it('that breaks off by a fault of ours is logged with its cause', async () => {
    const edition = aLargeEdition()
    const api = anApi({ ...edition, snapshot: () => ({ ...edition, news: fail }) })
    const open = await serving(api.app)

    await expect(open('/v1/export').then(textOf)).rejects.toThrow(/aborted|hang up/)

    expect(api.faults).toEqual(['A copy of everything public broke off'])
    expect(api.causes).toEqual([new Error('The disk is gone')])
  })

  it('whose reader goes away is no fault', async () => {
    const api = anApi(aLargeEdition())
    const open = await serving(api.app)
    const response = await open('/v1/export')
    response.destroy()
    await delay(200)

    expect(api.faults).toEqual([])
  })
})

/** Works for five milliseconds. */
async function standStill(): Promise<void> {
  const began = performance.now()
  while (performance.now() - began < 5);
}

function fail(): never {
  throw new Error('The disk is gone')
}
