import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { createDelivery } from '../../src/delivery/delivery.ts'
import { openEdition } from '../../src/wire/edition.ts'
import { answer } from '../serving/child.ts'
import { listen } from '../serving/port.ts'
import { setOf } from './stage.ts'

/** The delivery side with one photo. */
const file = process.env.BENCH_FILE ?? ''
const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-bench-renditions-'))
const edition = openEdition(join(dataDir, 'edition.db'))
const { shot } = setOf(file)
const listing = { slug: null, language: null, visibleFrom: null, visibleUntil: null }
const projection = {
  ...({ kind: 'public', document: shot.document } as const),
  listing: { ...listing, facets: {}, sortKeys: {} },
}
edition.apply('photos', file, projection, new Date())
const folders = { dataDir, mediaDir: process.env.BENCH_PICTURES ?? '' }
const parts = { edition, publicUrl: 'http://localhost', languages: ['en', 'zh'], ...folders }
const delivery = createDelivery({ ...parts, clock: () => new Date() })
const server = createServer(express().disable('etag').use(delivery))
answer({ port: await listen(server) }, {})
