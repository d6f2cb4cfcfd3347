import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor, type Encoding } from '../encoding.ts'
import type { Kept } from './kept.ts'
import type { Pulse, Saying } from './pulse.ts'

/**
 * What one request adds to a kept answer: the moment, and headers in turn with their values. Of a
 * stale one nobody is told that it may be kept.
 */
export type Sending = {
  pulse: Pulse
  now: Date
  headers: readonly string[]
  isStale?: boolean
}

/** Sends it whole, or 304 when the reader has these bytes already. Works for HEAD too. */
export function sendKept(
  req: IncomingMessage,
  res: ServerResponse,
  kept: Kept,
  { pulse, now, headers, isStale = false }: Sending,
): void {
  const { answer, plain } = kept
  const encoding = encodingFor(req.headers['accept-encoding'], plain.length)
  const saying = isStale ? outOfDate : pulse.saying(answer.turns, now)
  if (answer.status === 200 && isUnchanged(req, kept, answer.isDated ? saying : null)) {
    res.writeHead(304, [...headers, ...headOf(kept, encoding, saying)]).end()
    return
  }
  const bytes = kept.bytes(encoding)
  if (Buffer.isBuffer(bytes)) sendBytes(res, kept, [...headers], encoding, saying, bytes)
  else {
    bytes.then(
      (made) => sendBytes(res, kept, [...headers], encoding, saying, made),
      (error: Error) => res.destroy(error),
    )
  }
}

function sendBytes(
  res: ServerResponse,
  kept: Kept,
  headers: string[],
  encoding: Encoding,
  saying: Saying,
  bytes: Buffer,
): void {
  headers.push(...headOf(kept, encoding, saying), 'Content-Type', kept.answer.contentType)
  headers.push('Content-Length', String(bytes.length))
  if (encoding !== null) headers.push('Content-Encoding', encoding)
  res.writeHead(kept.answer.status, headers).end(bytes)
}

const outOfDate: Saying = {
  cacheControl: 'public, max-age=0, must-revalidate',
  lastModified: null,
  lastModifiedSaid: '',
}

type Head = { encoding: Encoding; saying: Saying; headers: string[] }

const heads = new WeakMap<Kept, Head>()

/** What is the same for everybody who asks in the same second, and with 304. */
function headOf(kept: Kept, encoding: Encoding, saying: Saying): string[] {
  const known = heads.get(kept)
  if (known?.saying === saying && known.encoding === encoding) return known.headers
  const { answer, tag } = kept
  const headers = [
    ...kept.headers,
    ...['ETag', encoding === null ? `"${tag}"` : `"${tag}-${encoding}"`],
    ...['Cache-Control', saying.cacheControl],
    ...(answer.isDated && saying.lastModified ? ['Last-Modified', saying.lastModifiedSaid] : []),
  ]
  heads.set(kept, { encoding, saying, headers })
  return headers
}

/** RFC 9110, 13.2.2: the entity tag decides; the date only where there is no tag. */
function isUnchanged(req: IncomingMessage, { tag }: Kept, dated: Saying | null): boolean {
  const tags = req.headers['if-none-match']
  if (tags !== undefined) return tags.trim() === '*' || contentTags(tags).includes(tag)
  const said = req.headers['if-modified-since']
  if (said === undefined || !dated?.lastModified) return false
  const since = Date.parse(said)
  return !Number.isNaN(since) && wholeSeconds(dated.lastModified) <= since
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
