import { createServer } from 'node:http'
import { join } from 'node:path'
import express from 'express'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { openCache } from '../../src/delivery/cache/cache.ts'
import { serveEarly } from '../../src/delivery/cache/early.ts'
import { createDelivery } from '../../src/delivery/delivery.ts'
import { migrate } from '../../src/database/migrate.ts'
import { env } from '../../src/env.ts'
import { keepTicksQuick } from '../../src/quick-ticks.ts'
import { openEdition } from '../../src/wire/edition.ts'
import { follow } from '../../src/wire/follow.ts'
import { answer } from './child.ts'
import { listen } from './port.ts'

/**
 * A newsroom in one process: delivery with its cache, and delivery without.
 */
keepTicksQuick()
const payload = await getPayload({ config })
await migrate(payload)
const edition = openEdition(join(env.dataDir, 'edition.db'))
const follower = await follow({ payload, edition })
await follower.settled()

const clock = (): Date => new Date()
const cache = openCache({ edition })
const off = openCache({ edition, bytes: 8 })
const early = serveEarly({ cache, clock, common: {}, nameOf: () => 'bench', isOurs: () => true })
const app = express()
  .disable('x-powered-by')
  .use(createDelivery({ ...env, edition, cache, clock }))
const uncached = express().use(createDelivery({ ...env, edition, cache: off, clock }))

/** Saves a published story under another headline; answers how many milliseconds until readers have it. */
async function publish(): Promise<{ save: number; seen: number }> {
  const [id = ''] = edition.ids('articles')
  const headline = `Published at ${performance.now()}`
  const began = performance.now()
  await payload.update({ collection: 'articles', id, data: { headline }, overrideAccess: true })
  const saved = performance.now()
  while (edition.getById('articles', id, clock())?.document.headline !== headline) {
    await new Promise((next) => setImmediate(next))
  }
  return { save: saved - began, seen: performance.now() - began }
}

const ports = {
  delivery: await listen(createServer((req, res) => void (early(req, res) || app(req, res)))),
  uncached: await listen(createServer(uncached)),
}
answer(ports, { publish, memory: () => process.memoryUsage().rss })
