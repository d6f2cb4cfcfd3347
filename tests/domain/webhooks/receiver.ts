import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'

/** What a receiver got. */
export type Received = { headers: Record<string, string>; body: string; event: string; id: string }

/** Somebody a webhook leads to. It answers 204 unless it is told otherwise. */
export type Receiver = {
  url: string
  received: Received[]
  /** The status of answers from now on. */
  answer: (status: number) => void
  close: () => void
}

export async function aReceiver(): Promise<Receiver> {
  const received: Received[] = []
  let status = 204
  const server = createServer((req, res) => {
    const answer = async () => {
      received.push(await read(req))
      res.writeHead(status).end()
    }
    answer().catch(() => res.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    answer: (next) => {
      status = next
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function read(req: IncomingMessage): Promise<Received> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(Buffer.from(part))
  const body = Buffer.concat(parts).toString()
  const headers = Object.entries(req.headers).map(([name, value]) => [name, String(value)])
  const { event = '', id = '' } = body ? (JSON.parse(body).data ?? {}) : {}
  return { headers: Object.fromEntries(headers), body, event, id }
}
