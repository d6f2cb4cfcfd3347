import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Env } from '../env.ts'
import { sendProblem } from './problem.ts'

/** Next's own request handler. */
export type AdminHandler = (req: IncomingMessage, res: ServerResponse) => Promise<unknown>

/** Milliseconds a page of the admin may take; while developing, compiling counts. */
const patience = 30_000

/** Passes a request to Next, and says so when no answer comes. */
export function serveAdmin(handle: AdminHandler, env: Env, log: Logger): RequestHandler {
  return async (req, res) => {
    const timer = setTimeout(() => {
      const detail = 'This page took too long: reload it in a few seconds.'
      sendProblem(res, { status: 503, code: 'too-busy', title: 'Too busy', detail })
    }, patience)
    if (!env.production) clearTimeout(timer)
    res.once('close', () => clearTimeout(timer))
    await handle(req, res).catch((error: unknown) => {
      log.error({ err: error, id: res.getHeader('X-Request-Id') }, 'The admin failed')
      const detail = 'The admin could not show this page: reload it.'
      sendProblem(res, { status: 500, code: 'failed', title: 'Something went wrong', detail })
    })
  }
}

/** The session belongs to one name: `127.0.0.1` and `[::1]` lead to the one in `PUBLIC_URL`. */
export function leadToOneName(env: Env): RequestHandler {
  const { host } = new URL(env.publicUrl)
  const others = ['localhost', '127.0.0.1', '[::1]']
    .map((name) => `${name}:${env.port}`)
    .filter((other) => other !== host)
  return (req, res, next) => {
    const strays = others.includes(req.get('Host') ?? '') && host.endsWith(`:${env.port}`)
    if (env.reachable || req.method !== 'GET' || !strays) return next()
    res.redirect(307, new URL(req.originalUrl, env.publicUrl).href)
  }
}
