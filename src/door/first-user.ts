import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import type { Env } from '../env.ts'
import { sendProblem } from './problem.ts'

const cookie = 'rostrum-first-user'
const form = '/admin/create-first-user'

/** Where the first administrator is made, and what keeps strangers from being first. */
export type FirstUser = { address: string; guard: RequestHandler }

/**
 * On an address strangers can reach in production, the first administrator needs the one-time
 * token that was printed at start: whoever reads our terminal may be first, whoever finds the
 * address may not. Everywhere else the first visitor is the administrator.
 */
export function welcomeFirstUser(env: Env): FirstUser {
  const loopback = env.host === '127.0.0.1' || env.host === 'localhost' || env.host === '::1'
  const needsToken = env.production && (env.reachable || !loopback)
  if (!needsToken) return { address: `${env.publicUrl}/admin`, guard: letPass }
  const token = randomBytes(24).toString('base64url')
  return { address: `${env.publicUrl}${form}?token=${token}`, guard: demand(token, env) }
}

const letPass: RequestHandler = (_req, _res, next) => next()

function demand(token: string, env: Env): RequestHandler {
  return (req, res, next) => {
    const registering = req.method === 'POST' && req.path === '/api/users/first-register'
    if (req.path !== form && !registering) return next()
    if (same(tokenInCookie(req), token)) return next()
    if (req.path === form && same(tokenInAddress(req), token)) {
      return remember(res, token, env)
    }
    sendProblem(res, {
      status: 403,
      code: 'first-user-token',
      title: 'The first administrator needs a token',
      detail: 'Open the address this server printed when it started.',
    })
  }
}

function remember(res: Response, token: string, env: Env): void {
  const secure = env.publicUrl.startsWith('https:')
  res.cookie(cookie, token, { httpOnly: true, sameSite: 'strict', secure, maxAge: 3_600_000 })
  res.set('Cache-Control', 'no-store').redirect(303, form)
}

function tokenInAddress({ query }: Request): string {
  return typeof query.token === 'string' ? query.token : ''
}

function tokenInCookie(req: Request): string {
  const pairs = (req.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === cookie)?.[1] ?? ''
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
