import type { RequestHandler } from 'express'
import { headersOf } from './fetch.ts'
import { sendProblem } from './problem.ts'
import type { Recognise } from './visitor.ts'

/**
 * The pages of the admin call functions on the server by posting to their own address. Those are
 * for staff; the only page a stranger needs one on is the form of the first administrator.
 */
export function guardActions(
  recognise: Recognise,
  isEmpty: () => Promise<boolean>,
): RequestHandler {
  return async (req, res, next) => {
    const isVisit = req.method === 'GET' || req.method === 'HEAD'
    if (isVisit || (await recognise(headersOf(req))) || (await isEmpty())) return next()
    const detail = 'Your session has ended: log in at /admin, then try again.'
    sendProblem(res, { status: 401, code: 'log-in-first', title: 'Log in first', detail })
  }
}
