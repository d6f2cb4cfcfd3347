import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { getPayload, handleEndpoints } from 'payload'
import config from '../../payload.config.ts'
import { migrate } from '../../src/database/migrate.ts'
import { answer } from './child.ts'
import { listen } from './port.ts'

/** Payload's own REST interface, with our indexes, as an editor with a key asks it. */
const payload = await getPayload({ config })
await migrate(payload)

async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { authorization = '' } = req.headers
  const url = `${payload.config.serverURL}${req.url}`
  const answered = await handleEndpoints({
    config,
    request: new Request(url, { headers: { authorization } }),
  })
  const body = Buffer.from(await answered.arrayBuffer())
  res.writeHead(answered.status, { 'Content-Type': 'application/json' }).end(body)
}

const apiKey = crypto.randomUUID()
await payload.create({
  collection: 'users',
  data: {
    ...{ email: `${apiKey}@bench.example`, password: crypto.randomUUID(), name: 'Bench' },
    ...{ role: 'editor' as const, enableAPIKey: true, apiKey },
  },
  overrideAccess: true,
})
answer({ port: await listen(createServer((req, res) => void serve(req, res))), apiKey }, {})
