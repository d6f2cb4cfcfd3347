import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** A request as it goes over the wire: nothing is encoded, checked or put right. */
export type RawRequest = { method: string; target: string; headers: [string, string][] }

/** `took` is milliseconds. The body is decoded; names of headers are in lower case. */
export type RawReply = {
  status: number
  headers: Map<string, string>
  body: Buffer
  took: number
}

/** An answer that goes on for as long as somebody listens: its beginning is enough. */
const endless = /\r\ncontent-type: text\/event-stream\b[^]*?\r\n\r\n/i

/** Milliseconds after which an answer that does not end is taken as it is. */
const patience = 5_000

/** Sends one request on a connection of its own. */
export async function askRaw(port: number, request: RawRequest): Promise<RawReply> {
  const began = performance.now()
  const lines = [
    `${request.method} ${request.target} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: close',
    ...request.headers.map(([name, value]) => `${name}: ${value}`),
  ]
  const socket = connect(port, '127.0.0.1')
  socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  const timer = setTimeout(() => socket.end(), patience)
  const parts: Buffer[] = []
  for await (const part of socket) {
    parts.push(Buffer.from(part))
    if (endless.test(Buffer.concat(parts).toString('latin1'))) break
  }
  clearTimeout(timer)
  socket.destroy()
  return replyOf(Buffer.concat(parts), performance.now() - began)
}

function replyOf(bytes: Buffer, took: number): RawReply {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers = new Map(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
  const sent = bytes.subarray(end + 4)
  const whole = headers.get('transfer-encoding') === 'chunked' ? joinChunks(sent) : sent
  return { status: Number(first.split(' ')[1]), headers, body: decoded(whole, headers), took }
}

/** A length in hexadecimal and as many bytes, again and again, until the length is 0. */
function joinChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf('\r\n', at)
    const length = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16)
    if (!(length > 0)) break
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
  return Buffer.concat(parts)
}

function decoded(body: Buffer, headers: Map<string, string>): Buffer {
  if (body.length === 0) return body
  switch (headers.get('content-encoding')) {
    case 'br':
      return brotliDecompressSync(body)
    case 'gzip':
      return gunzipSync(body)
    default:
      return body
  }
}
