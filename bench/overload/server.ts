import { createServer } from 'node:http'
import express from 'express'
import { createDelivery } from '../../src/delivery/delivery.ts'
import { watchEventLoop } from '../../src/delivery/limits/event-loop.ts'
import { setLimits } from '../../src/delivery/limits/limits.ts'
import { createHealth } from '../../src/door/health.ts'
import { prepareShutdown, servingBy } from '../../src/door/shutdown.ts'
import { log } from '../../src/log.ts'
import { openEdition } from '../../src/wire/edition.ts'

/** The delivery API of the edition in a folder, with limits, in a process of its own. */
const [, , folder = '', perMinute = '0'] = process.argv
const edition = openEdition(`${folder}/edition.db`)
const { draining, whenAsked } = prepareShutdown()
const limits = setLimits({ perMinute: Number(perMinute), delay: watchEventLoop().delay })
const parts = {
  ...{ edition, limits, publicUrl: 'http://localhost', languages: ['en', 'zh'] },
  ...{ mediaDir: folder, dataDir: folder, clock: () => new Date() },
}
const app = express().disable('etag').disable('x-powered-by')
app.use(createHealth({ databaseAnswers: async () => 1, caughtUp: () => true, draining }))
app.use(createDelivery(parts))

const server = createServer(app).listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address ? address.port : 0)
})
server.headersTimeout = 15_000
whenAsked({ serving: servingBy(server), log, close: [edition.close] })
process.once('disconnect', () => process.exit())
