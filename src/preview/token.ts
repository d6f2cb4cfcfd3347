import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a token says: which link it belongs to, and until when it opens anything. */
export type Claim = { id: string; expiresAt: Date }

/** `valid` says nothing of the link itself, which may have been revoked since. */
export type ReadToken = { kind: 'valid'; id: string } | { kind: 'unknown' } | { kind: 'expired' }

/** Names the one purpose of the key: a signature made for anything else is none here. */
const purpose = 'rostrum preview links, version 1'

/** A key of its own, derived from the newsroom's secret. */
export function previewKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
}

/** `<id>.<seconds since 1970, base 36>.<signature>`: only letters, digits, `.`, `-` and `_`. */
export function writeToken({ id, expiresAt }: Claim, key: Buffer): string {
  const said = `${id}.${Math.floor(expiresAt.getTime() / 1000).toString(36)}`
  return `${said}.${sign(said, key)}`
}

/** An id, a time in base 36, and 32 bytes as base64url. */
const form = /^([\w-]{1,64})\.([0-9a-z]{1,9})\.([\w-]{43})$/

/** Reads a token that was signed with this key; the instant of expiry counts as expired. */
export function readToken(token: string, key: Buffer, now: Date): ReadToken {
  const [, id, time, signature] = form.exec(token) ?? []
  if (id === undefined || time === undefined || signature === undefined) return { kind: 'unknown' }
  const expected = Buffer.from(sign(`${id}.${time}`, key))
  if (!timingSafeEqual(expected, Buffer.from(signature))) return { kind: 'unknown' }
  const expiresAt = Number.parseInt(time, 36) * 1000
  return now.getTime() < expiresAt ? { kind: 'valid', id } : { kind: 'expired' }
}

function sign(said: string, key: Buffer): string {
  return createHmac('sha256', key).update(said).digest('base64url')
}
