import type { IncomingMessage } from 'node:http'
import type { Response } from 'express'
import type { Preview } from '../wire/preview.ts'
import type { Answer } from './answer.ts'
import type { Parts } from './asking.ts'
import { encode, encodingFor } from './encoding.ts'
import * as problem from './problem.ts'

type Asked = Pick<IncomingMessage, 'headers'> & { originalUrl: string }

/** `Authorization: Bearer <token>`; other schemes are somebody else's business. */
const bearer = /^Bearer +(\S+)$/i

/** The preview token a request brings, in its address or as a bearer; null when it brings none. */
export function tokenOf({ headers, originalUrl }: Asked): string | null {
  const [, query = ''] = splitQuery(originalUrl)
  const given = query.includes('=') ? new URLSearchParams(query).get(name) : null
  return given ?? bearer.exec(headers.authorization ?? '')?.[1] ?? null
}

const name = 'preview'

/** An address as it may be logged and shown: without the token in it. */
export function withoutToken(address: string): string {
  const [path, query] = splitQuery(address)
  if (query === undefined) return address
  const kept = query.split('&').filter((part) => !new URLSearchParams(part).has(name))
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}

function splitQuery(address: string): [string, string | undefined] {
  const at = address.indexOf('?')
  return at < 0 ? [address, undefined] : [address.slice(0, at), address.slice(at + 1)]
}

/** What a token that opens nothing costs, in units: whoever tries many is told to wait. */
const costOfRefusal = 1

type Bearing = { token: string; client: string }

/**
 * What `use` makes of the parts an answer to this token is made with: everything public, and over
 * it the drafts the token is for. They are good until it is done. A token that opens nothing comes
 * out of the share of its client.
 * @throws Problem that says why the token opens nothing, or `too-many`.
 */
export async function openFor<Result>(
  parts: Parts,
  { token, client }: Bearing,
  use: (seen: Parts) => Result | Promise<Result>,
): Promise<Result> {
  const { clock, limits, openPreview } = parts
  if (openPreview === undefined) throw problem.noPreviewsHere()
  const taken = limits?.take(client, costOfRefusal, clock())
  if (taken?.kind === 'refused') throw problem.tooMany(taken.retryIn)
  return openPreview(token, clock(), (preview) => {
    if (preview.kind !== 'shown') throw refusalOf(preview)
    limits?.giveBack(client, costOfRefusal, clock())
    const { edition, isDraft, outside, until } = preview
    const imageQuery = (id: string): string =>
      isDraft({ ref: 'photos', id }) ? `?${name}=${token}` : ''
    return use({ ...parts, edition, imageQuery, outside, until })
  })
}

function refusalOf(preview: Exclude<Preview, { kind: 'shown' }>): problem.Problem {
  switch (preview.kind) {
    case 'unknown':
      return problem.unknownToken()
    case 'expired':
      return problem.endedPreview('This preview link has expired: ask for a new one.')
    case 'revoked':
      return problem.endedPreview('This preview link was revoked: ask the newsroom.')
    case 'withdrawn':
      return problem.withdrawnPreview()
    case 'unfinished':
      return problem.unfinishedPreview(preview.missing)
  }
}

/** For one reader only: no cache keeps it, no page is told where it was, no robot lists it. */
export const privately = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
} as const

/** Sends what only the holder of a token may see. */
export async function sendPrivately(
  req: Asked,
  res: Response,
  { status, contentType, body, languages }: Answer,
): Promise<void> {
  const plain = Buffer.from(body)
  const encoding = encodingFor(req.headers['accept-encoding'], plain.length)
  const bytes = await encode(plain, encoding)
  res.set({ ...privately, Vary: 'Accept-Encoding', 'Content-Type': contentType })
  if (languages.length > 0) res.set('Content-Language', languages.join(', '))
  if (encoding !== null) res.set('Content-Encoding', encoding)
  res.status(status).set('Content-Length', String(bytes.length)).end(bytes)
}
