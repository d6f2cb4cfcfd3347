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
  const head = headOf(kept, encoding, saying)
  const said = [...headers, ...head.validators]
  if (answer.status === 200 && isUnchanged(req, kept, head)) {
    res.writeHead(304, said).end()
    return
  }
  const bytes = kept.bytes(encoding)
  if (Buffer.isBuffer(bytes)) sendBytes(res, kept, said, encoding, bytes)
  else {
    bytes.then(
      (made) => sendBytes(res, kept, said, encoding, made),
      (error: Error) => res.destroy(error),
    )
  }
}

function sendBytes(
  res: ServerResponse,
  { answer, headers }: Kept,
  said: string[],
  encoding: Encoding,
  bytes: Buffer,
): void {
  said.push(...headers, 'Content-Type', answer.contentType)
  said.push('Content-Length', String(bytes.length))
  if (encoding !== null) said.push('Content-Encoding', encoding)
  res.writeHead(answer.status, said).end(bytes)
}

const outOfDate: Saying = {
  cacheControl: 'public, max-age=0, must-revalidate',
  lastModified: null,
  lastModifiedSaid: '',
}

/** `validators` are names and values in turn. */
type Head = { encoding: Encoding; saying: Saying; etag: string; validators: string[] }

const heads = new WeakMap<Kept, Head>()

/**
 * What is the same for everybody who asks in the same second, and all that 304 says: the tag stands
 * for the other headers, so whoever has it has them.
 */
function headOf(kept: Kept, encoding: Encoding, saying: Saying): Head {
  const known = heads.get(kept)
  if (known?.saying === saying && known.encoding === encoding) return known
  const { answer, tag } = kept
  const etag = encoding === null ? `"${tag}"` : `"${tag}-${encoding}"`
  const validators = [
    ...['Vary', 'Accept-Encoding', 'ETag', etag, 'Cache-Control', saying.cacheControl],
    ...(answer.isDated && saying.lastModified ? ['Last-Modified', saying.lastModifiedSaid] : []),
  ]
  const head = { encoding, saying, etag, validators }
  heads.set(kept, head)
  return head
}

/** RFC 9110, 13.2.2: the entity tag decides; the date only where there is no tag. */
function isUnchanged(req: IncomingMessage, { answer }: Kept, { etag, saying }: Head): boolean {
  const tags = req.headers['if-none-match']
  if (tags === etag) return true
  if (tags !== undefined) return tags.trim() === '*' || opaque(tags).includes(etag)
  const said = req.headers['if-modified-since']
  if (said === undefined || !answer.isDated || !saying.lastModified) return false
  const since = Date.parse(said)
  return !Number.isNaN(since) && wholeSeconds(saying.lastModified) <= since
}

/**
 * Entity tags, whether they are weak or not. That of another encoding is another one: a cache that
 * has no answer with the tag a 304 names must not use what it has (RFC 9111, 4.3.4).
 */
function opaque(tags: string): string[] {
  return tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}

function wholeSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000) * 1000
}
