import type { ErrorRequestHandler, Request, Response } from 'express'
import { privately, tokenOf } from '../preview.ts'
import type { Outgoing } from './outgoing.ts'

/** A query that was refused, or answered only in part: nothing that a cache may keep. */
export class QueryRefused extends Error {
  readonly outgoing: Outgoing

  constructor(outgoing: Outgoing) {
    super('The query was refused')
    this.outgoing = outgoing
  }
}

export const explainRefusal: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (error instanceof QueryRefused && !res.headersSent) sendOnce(req, res, error.outgoing)
  else next(error)
}

/** Sends what is good for this request only, and with a token for its holder only. */
export function sendOnce(
  req: Request,
  res: Response,
  { status, headers, contentType, body }: Outgoing,
): void {
  const bytes = Buffer.from(body)
  res.status(status).set(headers)
  res.set(tokenOf(req) === null ? { 'Cache-Control': 'no-store' } : privately)
  res.set({ 'Content-Type': contentType, 'Content-Length': String(bytes.length) }).end(bytes)
}
