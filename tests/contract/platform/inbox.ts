import { readdir } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Inbox, watchInbox } from '../../../src/ingest/watch.ts'
import { freePort } from '../../support/site.ts'

/** Watches until `isDone`, then stops. Answers what was waited for, and why. */
export async function watchWith(
  desk: Inbox['desk'],
  folder: string,
  isDone: () => Promise<boolean>,
): Promise<string[]> {
  const stopping = new AbortController()
  const waits: string[] = []
  const watching = watchInbox({
    ...{ desk, folder, fields: {}, settled: 400, every: 50, signal: stopping.signal },
    onResult: () => undefined,
    onWait: (_, reason) => waits.push(reason),
  })
  watching.catch(() => stopping.abort())
  const deadline = Date.now() + 20_000
  while (!stopping.signal.aborted && !(await isDone())) {
    if (Date.now() > deadline) throw new Error(`Not in time: ${(await filesOf(folder)).join(', ')}`)
    await pause(50)
  }
  stopping.abort()
  await watching
  return waits
}

export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

export const isEmpty = (folder: string) => async () =>
  (await filesOf(folder)).every((file) => /^(done|error)\//.test(file))

/** A way to an address on which photos that `refuse` names a status for are answered with that. */
export async function fussyWay(url: string, refuse: (body: Buffer) => number | null) {
  const answerTo = async (req: IncomingMessage): Promise<Response> => {
    const body = await buffer(req)
    const isPhoto = req.method === 'POST' && req.url?.startsWith('/api/photos')
    const status = isPhoto ? refuse(body) : null
    const said = JSON.stringify({ errors: [{ message: 'Not now.' }] })
    return status
      ? new Response(said, { status, headers: { 'Content-Type': 'application/json' } })
      : passOn(url, req, body)
  }
  const server = createServer((req, res) => {
    void send(answerTo(req), res)
  })
  const port = await freePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, close }
}

async function send(answering: Promise<Response>, res: ServerResponse): Promise<void> {
  const answer = await answering
  res.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' })
  res.end(Buffer.from(await answer.arrayBuffer()))
}

async function passOn(
  url: string,
  { headers, method = 'GET', url: path }: IncomingMessage,
  body: Buffer,
) {
  const { authorization = '', 'content-type': type } = headers
  return fetch(`${url}${path}`, {
    method,
    headers: { authorization, ...(type === undefined ? {} : { 'content-type': type }) },
    ...(method === 'POST' ? { body: new Uint8Array(body) } : {}),
  })
}
