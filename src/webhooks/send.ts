import { request as requestPlain } from 'node:http'
import { request as requestOverTls } from 'node:https'
import type { IncomingMessage } from 'node:http'
import type { LookupFunction } from 'node:net'
import type { Address } from './reach.ts'

/** What is posted. */
export type Posting = { url: string; headers: Record<string, string>; body: string }

/** What came back: a status with the beginning of the answer, or the reason why nothing did. */
export type Outcome =
  | { kind: 'answered'; status: number; answer: string; retryAfter: string | undefined }
  | { kind: 'failed'; error: string }

/** Milliseconds for the whole of an attempt. */
const patience = 15_000

/** Bytes of an answer that are read, and characters of it that are kept. */
const most = { read: 4096, kept: 500 }

/**
 * Posts to one of these addresses, whatever the name of the host leads to by now. Follows no
 * redirect, waits 15 seconds and reads no more than 4 KB of the answer. Never rejects.
 */
export async function send(
  { body, headers, url }: Posting,
  addresses: readonly Address[],
  timeout = patience,
): Promise<Outcome> {
  const giveUp = AbortSignal.timeout(timeout)
  const open = url.startsWith('https:') ? requestOverTls : requestPlain
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  try {
    const posting = open(url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      lookup: onlyTo(addresses),
      signal: giveUp,
    })
    posting.once('response', resolve).once('error', reject)
    posting.end(body)
    const response = await promise
    const answer = await beginningOf(response)
    const retryAfter = response.headers['retry-after']
    return { kind: 'answered', status: response.statusCode ?? 0, answer, retryAfter }
  } catch (error) {
    const isLate = giveUp.aborted
    return {
      kind: 'failed',
      error: isLate ? `no answer within ${timeout / 1000} s` : nameOf(error),
    }
  }
}

/** Answers every question for an address with those that were checked. */
function onlyTo(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, answer) => {
    const [first] = addresses
    if (!first) answer(new Error('No address was checked'), '', 0)
    else if (all) answer(null, [...addresses])
    else answer(null, first.address, first.family)
  }
}

/** Reads until there is enough, then hangs up. An answer that breaks off has still answered. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of response) {
      const bytes = Buffer.from(part)
      parts.push(bytes)
      size += bytes.length
      if (size >= most.read) break
    }
  } catch {
    // The status has come already, and it decides.
  }
  response.destroy()
  return readable(Buffer.concat(parts).subarray(0, most.read).toString())
}

/** One line without characters that do not print. */
function readable(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, most.kept)
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return error.message ? `${code}: ${error.message}`.slice(0, most.kept) : code
}
