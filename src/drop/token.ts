import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes as base64url: only letters, digits, `-` and `_`. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** All that is kept of a token, in hex. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
