import { Agent, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'

export type Asked = {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

/** All that came back, but when it did and under which number. */
export type Seen = { status: number; headers: [string, string][]; body: string }

/** Which are of the moment, of the connection or of how much was asked. */
const passing = ['date', 'x-request-id', 'keep-alive', 'connection', 'server-timing', 'ratelimit']

/** What one asks besides, of whatever is asked: each way to get at more than was meant. */
export const waysToAsk: Partial<Asked>[] = [
  {},
  { method: 'HEAD' },
  { method: 'OPTIONS', headers: { Origin: 'https://elsewhere.example' } },
  { method: 'POST', headers: { 'X-HTTP-Method-Override': 'GET' } },
  { headers: { Accept: 'text/html' } },
  { headers: { Accept: 'application/xml', 'Accept-Language': 'zh' } },
  { headers: { Accept: 'image/avif', 'Accept-Encoding': 'br, gzip, zstd' } },
  { headers: { 'If-None-Match': '*', Range: 'bytes=0-9' } },
  {
    headers: { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT', 'Sec-Fetch-Dest': 'document' },
  },
]

/** Asks as a program does that shows itself everything, the headers as they were sent. */
export function askingAt(port: number) {
  const agent = new Agent({ keepAlive: false })
  const ask = async ({ body, headers = {}, method = 'GET', path }: Asked): Promise<Seen> => {
    const measured = body ? { ...headers, 'Content-Length': Buffer.byteLength(body) } : headers
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ host: '127.0.0.1', port, agent, method, path, headers: measured }, resolve)
        .on('error', (cause) => reject(new Error(`${method} ${path} broke off`, { cause })))
        .end(body)
    })
    return seen(answer, await buffer(answer))
  }
  return { ask, close: () => agent.destroy() }
}

function seen({ headers, rawHeaders, statusCode = 0 }: IncomingMessage, bytes: Buffer): Seen {
  const encoding = headers['content-encoding']
  const pairs = rawHeaders.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? '']] : [],
  )
  const left = encoding ? [...passing, 'content-length'] : passing
  return {
    status: statusCode,
    headers: pairs.filter(([name]) => !left.includes(name.toLowerCase())),
    body: decoded(bytes, encoding).replaceAll(String(headers['x-request-id']), ''),
  }
}

function decoded(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(bytes).toString()
  if (encoding === 'gzip') return gunzipSync(bytes).toString()
  if (encoding === 'zstd') return zstdDecompressSync(bytes).toString()
  return bytes.toString()
}
