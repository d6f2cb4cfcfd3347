import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import express from 'express'
import { serverAudits } from 'graphql-http'
import { createDelivery } from '../../../../src/delivery/delivery.ts'
import { theForum } from '../../../support/forum.ts'
import { publicUrl } from '../api.ts'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-graphql-'))
const languages = ['en', 'zh']
const folders = { mediaDir: folder, dataDir: folder }
const parts = { edition: theForum(), publicUrl, languages, ...folders, clock: () => new Date() }
const server = createServer(express().use(createDelivery(parts)))
let url = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1/graphql`
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const audits = serverAudits({ url: () => url })

it('is asked everything GraphQL over HTTP asks of a server', () => {
  expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10)
  expect(audits.filter(({ name }) => name.startsWith('SHOULD')).length).toBeGreaterThan(20)
})

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s: %s',
  async (_id, _name, audit) => {
    const result = await audit.fn()

    expect('reason' in result ? result.reason : result.status).toBe('ok')
  },
)
