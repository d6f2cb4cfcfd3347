import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { encode, encodingFor } from './encoding.ts'

/** A finished answer: bytes and everything that is said about them. */
export type Answer = {
  status: number
  contentType: string
  body: string
  lifetime: Lifetime
  /** Null where the answer changes in ways that no date can tell. */
  lastModified: Date | null
  languages: readonly string[]
  headers?: Record<string, string>
}

/** Seconds it may be served from a cache; after that while another is fetched; and if that fails. */
export type Lifetime = { fresh: number; stale: number; staleIfError: number }

const usual: Lifetime = { fresh: 10, stale: 60, staleIfError: 86_400 }

/** When an answer changes by itself, and when something in it may not be shown any more. */
export type Turns = { next: Date | null; end: Date | null }

/**
 * The usual lifetime, but not beyond the moment at which the answer changes by itself. While we are
 * down it may go on to be served until something in it ends: an embargo that lifts is no reason
 * to stop, and a header that counted down to it a day before would tell everybody of it.
 */
export function lifetimeUntil({ next, end }: Turns, now: Date): Lifetime {
  const fresh = Math.min(usual.fresh, secondsTo(next, now))
  return {
    fresh,
    stale: Math.min(usual.stale, secondsTo(next, now) - fresh),
    staleIfError: Math.min(usual.staleIfError, Math.max(0, secondsTo(end, now) - fresh)),
  }
}

function secondsTo(moment: Date | null, now: Date): number {
  if (moment === null) return Infinity
  return Math.max(0, Math.floor((moment.getTime() - now.getTime()) / 1000))
}

/** Sends it whole, or 304 when the reader has these bytes already. Works for HEAD too. */
export async function sendAnswer(req: Request, res: Response, answer: Answer): Promise<void> {
  const plain = Buffer.from(answer.body)
  const encoding = encodingFor(req.get('Accept-Encoding'), plain.length)
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 27)
  res.set('ETag', `"${tag}${encoding === null ? '' : `-${encoding}`}"`)
  res.set({ 'Cache-Control': cacheControl(answer.lifetime), Vary: 'Accept-Encoding' })
  res.set(answer.headers ?? {})
  if (answer.languages.length > 0) res.set('Content-Language', answer.languages.join(', '))
  if (answer.lastModified) res.set('Last-Modified', answer.lastModified.toUTCString())
  if (answer.status === 200 && isUnchanged(req, tag, answer.lastModified)) {
    res.status(304).end()
    return
  }
  const body = await encode(plain, encoding)
  if (encoding !== null) res.set('Content-Encoding', encoding)
  res.status(answer.status).set('Content-Type', answer.contentType)
  res.set('Content-Length', String(body.length)).end(body)
}

function cacheControl({ fresh, stale, staleIfError }: Lifetime): string {
  return `public, max-age=${fresh}, stale-while-revalidate=${stale}, stale-if-error=${staleIfError}`
}

/** RFC 9110, 13.2.2: the entity tag decides; the date only where there is no tag. */
function isUnchanged(req: Request, tag: string, lastModified: Date | null): boolean {
  const tags = req.get('If-None-Match')
  if (tags !== undefined) return tags.trim() === '*' || contentTags(tags).includes(tag)
  const since = Date.parse(req.get('If-Modified-Since') ?? '')
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
