import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { openCache } from '../../src/delivery/cache/cache.ts'
import { keepReady } from '../../src/delivery/cache/kept.ts'
import { createDelivery } from '../../src/delivery/delivery.ts'
import { openEdition } from '../../src/wire/edition.ts'
import { answer } from '../serving/child.ts'
import { listen } from '../serving/port.ts'
import { fillWithStories } from './newsroom.ts'

/** The delivery API over 20,000 stories, with nothing kept. */
const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const edition = openEdition(join(folder, 'edition.db'))
fillWithStories(edition, 20_000)
const cache = { ...openCache({ edition }), fresh: () => null, keep: keepNothing }
const folders = { mediaDir: folder, dataDir: folder }
const parts = { edition, cache, publicUrl: 'http://localhost', languages: ['en', 'zh'], ...folders }
const log = (fault: string, about: unknown) => console.error(fault, about)
const delivery = createDelivery({ ...parts, log, clock: () => new Date() })
answer({ port: await listen(createServer(express().disable('etag').use(delivery))), folder }, {})

function keepNothing(_address: string, made: Parameters<typeof keepReady>[0]) {
  return keepReady(made, '')
}
