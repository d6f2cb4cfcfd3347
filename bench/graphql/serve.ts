import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { openCache } from '../../src/delivery/cache/cache.ts'
import { keepReady } from '../../src/delivery/cache/kept.ts'
import { createDelivery } from '../../src/delivery/delivery.ts'
import { openEdition } from '../../src/wire/edition.ts'
import { fillWithStories } from './newsroom.ts'

/** The delivery API over 20,000 stories, with nothing kept. Tells its parent the port when it listens. */
const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const edition = openEdition(join(folder, 'edition.db'))
fillWithStories(edition, 20_000)
const cache = { ...openCache({ edition }), fresh: () => null, keep: keepOf }
const folders = { mediaDir: folder, dataDir: folder }
const parts = { edition, cache, publicUrl: 'http://localhost', languages: ['en', 'zh'], ...folders }
const log = (fault: string, about: unknown) => console.error(fault, about)
const app = express().disable('etag').disable('x-powered-by')
const server = createServer(app.use(createDelivery({ ...parts, log, clock: () => new Date() })))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address ? address.port : 0)
})

function keepOf(_address: string, answer: Parameters<typeof keepReady>[0]) {
  return keepReady(answer, '')
}
