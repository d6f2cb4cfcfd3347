import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { answer } from '../serving/child.ts'
import { listen } from '../serving/port.ts'

/** Bare node:http that streams one file, and says how long it is. */
const path = process.env.BENCH_FILE ?? ''
const server = createServer((_req, res) => void send(res))
answer({ port: await listen(server) }, {})

async function send(res: ServerResponse): Promise<void> {
  const { size } = await stat(path)
  res.writeHead(200, { 'Content-Type': 'image/jpeg', 'Content-Length': String(size) })
  createReadStream(path).pipe(res)
}
