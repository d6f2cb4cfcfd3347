import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import express from 'express'
import { pino } from 'pino'
import { openUploads } from '../../../src/door/uploads/uploads.ts'
import type { Sender } from '../../../src/uploads/sender.ts'

it('has six files in memory at a time, however many arrive', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-uploads-'))
  const uploads = openUploads(folder, pino({ level: 'silent' }))
  let [inside, most] = [0, 0]
  const sender: Sender = {
    ...{ key: 'one', language: 'en', address: '/uploads', mayBegin: async () => null },
    async take({ name, read }) {
      most = Math.max(most, ++inside)
      await read()
      await pause(20)
      inside -= 1
      return { result: 'saved', status: 201, id: name, name, sha256: '', at: '' }
    },
  }
  const site = express().use((req, res) => uploads(sender, req, res))
  const server = site.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const answers = await Promise.all(
    Array.from({ length: 24 }, () =>
      fetch(`${addressOf(server.address())}/uploads`, {
        method: 'POST',
        headers: {
          ...{ 'Tus-Resumable': '1.0.0', 'Upload-Length': '1', 'Upload-Metadata': 'filename eA==' },
          'Content-Type': 'application/offset+octet-stream',
        },
        body: 'x',
      }),
    ),
  )
  server.close()

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(most).toBe(6)
})

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('Nobody listens')
  return `http://127.0.0.1:${address.port}`
}
