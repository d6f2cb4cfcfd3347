import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Env } from '../env.ts'

/** What every answer carries. */
export function commonHeaders({ publicUrl }: Env): Record<string, string> {
  const overTls = publicUrl.startsWith('https:')
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(overTls ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

export function harden(env: Env): RequestHandler {
  const common = commonHeaders(env)
  return (_req, res, next) => {
    res.set(common)
    next()
  }
}

/**
 * What the admin and its API carry besides: nobody frames, caches or indexes them. Next reads the
 * nonce from the request's copy of the policy and writes it into its scripts.
 */
export function hardenAdmin(env: Env): RequestHandler {
  return (req, res, next) => {
    const policy = contentPolicy(randomBytes(16).toString('base64'), env)
    req.headers['content-security-policy'] = policy
    res.set({
      'Content-Security-Policy': policy,
      'Cache-Control': 'private, no-store',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Frame-Options': 'DENY',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    next()
  }
}

/** Styles are inline in Payload's admin; React's development build evaluates strings. */
function contentPolicy(nonce: string, { production }: Env): string {
  const scripts = production ? `'nonce-${nonce}' 'strict-dynamic'` : `'unsafe-inline' 'unsafe-eval'`
  return [
    `default-src 'self'`,
    `script-src 'self' ${scripts}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'${production ? '' : ' ws:'}`,
    `worker-src 'self' blob:`,
    `frame-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
