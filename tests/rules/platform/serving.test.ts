import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { servingBy } from '../../../src/door/shutdown.ts'

it('ends with the answers that are under way, though their connections could be used again', async () => {
  const server = createServer((_req, res) => void delay(100).then(() => res.end('whole')))
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const agent = new Agent({ keepAlive: true })
  const answers = Array.from({ length: 3 }, async () => {
    const asked = get({ host: '127.0.0.1', port, agent })
    const [response]: IncomingMessage[] = await once(asked, 'response')
    return response ? text(response) : null
  })
  await delay(50)
  const began = performance.now()

  await servingBy(server).finish()

  expect(await Promise.all(answers)).toEqual(['whole', 'whole', 'whole'])
  expect(performance.now() - began).toBeLessThan(10_000)
  agent.destroy()
})
