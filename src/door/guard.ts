import type { Request, RequestHandler } from 'express'
import { sendProblem } from './problem.ts'
import { headersOf } from './fetch.ts'
import type { Recognise, Visitor } from './visitor.ts'

/** All that a stranger may ask of the management API. */
const open = new Set([
  'GET /users/init',
  'GET /users/me',
  'POST /users/first-register',
  'POST /users/forgot-password',
  'POST /users/login',
  'POST /users/logout',
  'POST /users/refresh-token',
  'POST /users/reset-password',
])

const visitors = new WeakMap<Request, Visitor>()

/** Lets strangers reach log-in, the first user and password reset, and staff the rest. */
export function guardApi(recognise: Recognise): RequestHandler {
  return async (req, res, next) => {
    const visitor = await recognise(headersOf(req))
    visitors.set(req, visitor)
    if (visitor || isOpen(req)) return next()
    sendProblem(res, {
      status: 401,
      code: 'log-in-first',
      title: 'Log in first',
      detail: 'This is the management API: log in at /admin. What is public is under /v1.',
    })
  }
}

/** Whom the guard recognised behind this request. */
export function visitorOf(req: Request): Visitor {
  return visitors.get(req) ?? null
}

/** A request in disguise is never open. */
function isOpen(req: Request): boolean {
  return !isDisguised(req) && open.has(`${req.method} ${req.path}`)
}

/** Whether Payload takes this for a GET although it is a POST: so the admin sends long searches. */
export function isDisguised(req: Request): boolean {
  const names = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']
  return req.method === 'POST' && names.some((name) => req.get(name) === 'GET')
}
