import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import express from 'express'
import { pino } from 'pino'
import { openUploads } from '../../../src/door/uploads/uploads.ts'
import type { Receipt } from '../../../src/uploads/receipt.ts'
import type { Sender } from '../../../src/uploads/sender.ts'

type Take = Sender['take']

/** Where files arrive that `take` works on; a request waits for so many milliseconds. */
async function desk({ patience, take }: { take: Take; patience?: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-uploads-'))
  const uploads = openUploads(folder, pino({ level: 'silent' }), patience)
  const mayBegin = async (): Promise<null> => null
  const sender: Sender = { key: 'one', language: 'en', address: '/uploads', mayBegin, take }
  const site = express().use((req, res) => uploads(sender, req, res))
  const server = site.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = addressOf(server.address())
  return {
    close: () => server.close(),
    ask: (place: string, method = 'GET') =>
      fetch(`${address}${place}`, { method, headers: { 'Tus-Resumable': '1.0.0' } }),
    send: () =>
      fetch(`${address}/uploads`, {
        method: 'POST',
        headers: {
          ...{ 'Tus-Resumable': '1.0.0', 'Upload-Length': '1', 'Upload-Metadata': 'filename eA==' },
          'Content-Type': 'application/offset+octet-stream',
        },
        body: 'x',
      }),
  }
}

const saved = (name: string): Receipt => ({
  ...{ result: 'saved', status: 201, id: name, name, sha256: '', at: '' },
})

it('has six files in memory at a time, however many arrive', async () => {
  let [inside, most] = [0, 0]
  const { close, send } = await desk({
    async take({ name, read }) {
      most = Math.max(most, ++inside)
      await read()
      await pause(20)
      inside -= 1
      return saved(name)
    },
  })

  const answers = await Promise.all(Array.from({ length: 24 }, send))
  close()

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(most).toBe(6)
})

describe('a photo that takes its time', () => {
  it('makes no request wait, and is saved once', async () => {
    const { promise, resolve } = Promise.withResolvers<Receipt>()
    let taken = 0
    const { ask, close, send } = await desk({
      patience: 50,
      take: () => {
        taken += 1
        return promise
      },
    })

    const sent = await send()
    const place = sent.headers.get('Location') ?? ''
    const early = await ask(place)
    const length = (await ask(place, 'HEAD')).headers.get('Upload-Offset')
    resolve(saved('x'))
    const told = [await ask(place), await ask(place)]
    close()

    expect([sent.status, early.status, length]).toEqual([202, 202, '1'])
    expect(await sent.json()).toEqual({ result: 'underWay', reason: expect.any(String) })
    expect(await early.json()).toEqual({ result: 'underWay', reason: expect.any(String) })
    for (const answer of told) expect(await answer.json()).toMatchObject({ result: 'saved' })
    expect(taken).toBe(1)
  })

  it('says what was in the way to who asks again, and is tried again after that', async () => {
    const full: Receipt = { result: 'refused', status: 503, code: 'full', reason: 'No room.' }
    const { promise, resolve } = Promise.withResolvers<Receipt>()
    const outcomes = [promise, Promise.reject(new Error('Broken')), Promise.resolve(saved('x'))]
    const { ask, close, send } = await desk({
      patience: 1_000,
      take: async () => outcomes.shift() ?? full,
    })

    const place = (await send()).headers.get('Location') ?? ''
    resolve(full)
    await pause(50)
    const answers = [await ask(place), await ask(place), await ask(place)]
    close()

    expect(answers.map(({ status }) => status)).toEqual([503, 500, 201])
  })
})

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('Nobody listens')
  return `http://127.0.0.1:${address.port}`
}
