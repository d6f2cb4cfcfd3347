import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import { once } from 'node:events'
import { send } from '../../../src/webhooks/send.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

const serve = async (answer: RequestListener): Promise<number> => {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const here = [{ address: '127.0.0.1', family: 4 }]
const post = (port: number, timeout?: number) =>
  send({ url: `http://hooks.example.invalid:${port}/in`, headers: {}, body: '{}' }, here, timeout)

describe('sending', () => {
  it('goes to the checked address, whatever the name leads to, under the name', async () => {
    const hosts: unknown[] = []
    const port = await serve((req, res) => {
      hosts.push(req.headers.host, req.method, req.url)
      res.end('thanks')
    })

    expect(await post(port)).toMatchObject({ kind: 'answered', status: 200, answer: 'thanks' })
    expect(hosts).toEqual([`hooks.example.invalid:${port}`, 'POST', '/in'])
  })

  it('follows no redirect', async () => {
    let asked = 0
    const port = await serve((_req, res) => {
      asked += 1
      res.writeHead(302, { Location: '/elsewhere', 'Retry-After': '7' }).end()
    })

    expect(await post(port)).toMatchObject({ status: 302, retryAfter: '7' })
    expect(asked).toBe(1)
  })

  it('reads no more than the beginning of an endless answer, and keeps one readable line', async () => {
    const port = await serve((_req, res) => {
      res.write('a\u0000\u202e\n'.repeat(10))
      const more = setInterval(() => res.write('x'.repeat(10_000)), 1)
      res.on('close', () => clearInterval(more))
    })

    const outcome = await post(port)

    expect(outcome).toMatchObject({ status: 200, answer: expect.stringMatching(/^(a ){10}x+$/) })
    expect(outcome.kind === 'answered' && outcome.answer.length).toBe(500)
  })

  it('gives up on who does not answer, and on an answer that never ends', async () => {
    const silent = await serve(() => {})
    const endless = await serve((_req, res) => res.write('x'))

    expect(await post(silent, 100)).toEqual({ kind: 'failed', error: 'no answer within 0.1 s' })
    expect(await post(endless, 100)).toMatchObject({ kind: 'answered', status: 200 })
  })

  it('says why it could not connect', async () => {
    const port = await serve(() => {})
    servers.pop()?.close()

    expect(await post(port)).toMatchObject({ error: expect.stringContaining('ECONNREFUSED') })
  })
})
