import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import express from 'express'
import { createDelivery } from '../../../src/delivery/delivery.ts'
import { shown, theForum } from '../../support/forum.ts'
import { publicUrl } from './api.ts'

const edition = theForum()
const closing = new AbortController()
let server: Server
let address: string

beforeAll(async () => {
  const folders = { mediaDir: '/nowhere', dataDir: '/nowhere' }
  const parts = { edition, publicUrl, languages: ['en', 'zh'], clock: () => new Date() }
  server = createServer(
    express().use(createDelivery({ ...parts, ...folders, closing: closing.signal })),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/v1/stream`
})
afterAll(() => {
  server.close()
})

/** Reads a stream until it ends or the test is over. */
async function listenTo(query = '', headers: Record<string, string> = {}) {
  const stopping = new AbortController()
  const response = await fetch(`${address}${query}`, { headers, signal: stopping.signal })
  const events: EventSourceMessage[] = []
  let retry = 0
  const parser = createParser({
    onEvent: (event) => events.push(event),
    onRetry: (ms) => (retry = ms),
  })
  const read = async (): Promise<void> => {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parser.feed(part.value)
    }
  }
  const ended = read().catch(() => {})
  const until = async (count: number) => {
    for (let wait = 0; events.length < count && wait < 100; wait++) await delay(20)
    return events
  }
  return { response, events, until, ended, retry: () => retry, stop: () => stopping.abort() }
}

const change = (title: string) =>
  edition.apply('topics', 'climate', shown('topics', 'climate', { title }), new Date())

describe('/v1/stream', () => {
  it('tells of a change within a second, with the place it leads to as its id', async () => {
    const stream = await listenTo()
    await stream.until(1)
    change('Told at once')
    const [ready, told] = await stream.until(2)
    stream.stop()

    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(stream.response.headers.get('access-control-allow-origin')).toBe('*')
    expect(stream.retry()).toBe(2000)
    expect(ready?.event).toBe('ready')
    expect(told?.event).toBe('change')
    expect(JSON.parse(told?.data ?? '')).toMatchObject({ id: 'climate', act: 'updated' })
  })

  it('goes on where the connection broke, with what happened meanwhile', async () => {
    const first = await listenTo()
    const [ready] = await first.until(1)
    first.stop()
    change('While away')
    edition.remove('topics', 'plastic', new Date())
    const again = await listenTo('', { 'Last-Event-ID': ready?.id ?? '' })
    const events = await again.until(3)
    again.stop()

    expect(events.slice(1).map(({ data }) => JSON.parse(data).id)).toEqual(['climate', 'plastic'])
  })

  it('brings documents when asked', async () => {
    const stream = await listenTo('?documents=true')
    await stream.until(1)
    change('Whole')
    const [, told] = await stream.until(2)
    stream.stop()

    expect(JSON.parse(told?.data ?? '').document).toMatchObject({ title: 'Whole' })
  })

  it('answers HEAD and OPTIONS without opening a connection', async () => {
    const head = await fetch(address, { method: 'HEAD' })
    const options = await fetch(address, { method: 'OPTIONS' })

    expect([head.status, options.status]).toEqual([200, 204])
    expect(options.headers.get('access-control-allow-headers')).toContain('Last-Event-ID')
  })

  it.each([
    ['?since=garbage', {}, 400],
    ['', { 'Last-Event-ID': 'garbage' }, 400],
    [`?since=${cursorOf('another', 1)}`, {}, 410],
    ['?after=x', {}, 400],
  ])('refuses %s %j with %i before it begins', async (query, headers, status) => {
    const response = await fetch(`${address}${query}`, { headers })

    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })

  it('ends when the server stops', async () => {
    const stream = await listenTo()
    await stream.until(1)
    closing.abort()

    await expect(stream.ended).resolves.toBeUndefined()
  })
})

function cursorOf(epoch: string, seq: number): string {
  return Buffer.from(JSON.stringify(['c1', epoch, seq])).toString('base64url')
}
