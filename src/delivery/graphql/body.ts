import type { Request } from 'express'
import { refused, type Outgoing } from './outgoing.ts'

/** Bytes of a query with its variables. */
const longest = 64 * 1024

/** Milliseconds a body may take to arrive. */
const patience = 15_000

export type Body = { kind: 'body'; text: string } | { kind: 'refused'; refusal: Outgoing }

/** Matches the media types of JSON; what is written otherwise would be run without its price being known. */
const json = /^application\/(?:graphql\+)?json *(?:;|$)/i

/** Reads a body whole, or gives up on it. */
export async function readBody(req: Request): Promise<Body> {
  if (!json.test(req.get('Content-Type') ?? '')) return give(otherType)
  if ((req.get('Content-Encoding') ?? 'identity') !== 'identity') return give(encoded)
  if (Number(req.get('Content-Length') ?? 0) > longest) return give(tooLarge)
  const { promise, resolve } = Promise.withResolvers<Body>()
  const parts: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => resolve(give(tooSlow)), patience)
  req.on('data', (part: Buffer) => {
    size += part.length
    if (size > longest) resolve(give(tooLarge))
    else parts.push(part)
  })
  req.once('end', () => resolve({ kind: 'body', text: Buffer.concat(parts).toString('utf8') }))
  req.once('close', () => resolve(give(tooSlow)))
  const body = await promise
  clearTimeout(timer)
  return body
}

function give(refusal: Outgoing): Body {
  return { kind: 'refused', refusal }
}

/** The rest of the body is not waited for. */
const close = { Connection: 'close' }

const tooLarge = refused(
  { code: 'too-large', status: 413 },
  `Send at most ${longest / 1024} KB at once.`,
  close,
)
const tooSlow = refused(
  { code: 'too-slow', status: 408 },
  `The query did not arrive within ${patience / 1000} seconds: send it again.`,
  close,
)
const otherType = refused(
  { code: 'bad-request', status: 415 },
  'Send the query as application/json: {"query": "…"}.',
  close,
)
const encoded = refused(
  { code: 'bad-request', status: 415 },
  'Send the query as it is, without Content-Encoding.',
  close,
)
