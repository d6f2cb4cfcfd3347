import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor, type Encoding } from '../encoding.ts'
import type { Kept } from './kept.ts'
import type { Pulse } from './pulse.ts'

/** What one request adds to a kept answer: the moment, and headers in turn with their values. */
export type Sending = { pulse: Pulse; now: Date; headers: readonly string[] }

/** Sends it whole, or 304 when the reader has these bytes already. Works for HEAD too. */
export function sendKept(
  req: IncomingMessage,
  res: ServerResponse,
  kept: Kept,
  { pulse, now, headers }: Sending,
): void {
  const { answer } = kept
  const encoding = encodingFor(req.headers['accept-encoding'], Buffer.byteLength(answer.body))
  const lastModified = answer.isDated ? pulse.lastModified(now) : null
  const all = [
    ...headers,
    ...kept.headers,
    ...['ETag', etagOf(kept, encoding), 'Cache-Control', pulse.cacheControl(answer.turns, now)],
    ...(lastModified ? ['Last-Modified', lastModified.toUTCString()] : []),
  ]
  if (answer.status === 200 && isUnchanged(req, kept.tag, lastModified)) {
    res.writeHead(304, withoutContent(all)).end()
    return
  }
  const bytes = kept.bytes(encoding)
  if (Buffer.isBuffer(bytes)) sendBytes(res, answer.status, all, encoding, bytes)
  else {
    bytes.then(
      (made) => sendBytes(res, answer.status, all, encoding, made),
      (error: Error) => res.destroy(error),
    )
  }
}

function sendBytes(
  res: ServerResponse,
  status: number,
  headers: string[],
  encoding: Encoding,
  bytes: Buffer,
): void {
  const length = ['Content-Length', String(bytes.length)]
  const coded = encoding === null ? length : [...length, 'Content-Encoding', encoding]
  res.writeHead(status, [...headers, ...coded]).end(bytes)
}

function etagOf({ tag }: Kept, encoding: Encoding): string {
  return encoding === null ? `"${tag}"` : `"${tag}-${encoding}"`
}

/** RFC 9110, 15.4.5: a 304 describes no content. */
function withoutContent(headers: string[]): string[] {
  const at = headers.indexOf('Content-Type')
  return at < 0 ? headers : headers.toSpliced(at, 2)
}

/** RFC 9110, 13.2.2: the entity tag decides; the date only where there is no tag. */
function isUnchanged(req: IncomingMessage, tag: string, lastModified: Date | null): boolean {
  const tags = req.headers['if-none-match']
  if (tags !== undefined) return tags.trim() === '*' || contentTags(tags).includes(tag)
  const since = Date.parse(req.headers['if-modified-since'] ?? '')
  return lastModified !== null && !Number.isNaN(since) && wholeSeconds(lastModified) <= since
}

/** Entity tags without `W/`, quotes and the ending that names the encoding: what they say of the content. */
function contentTags(tags: string): string[] {
  return tags
    .split(',')
    .map((tag) => tag.trim().replace(/^(?:W\/)?"(.*?)(?:-(?:br|gzip))?"$/, '$1'))
}

function wholeSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000) * 1000
}
