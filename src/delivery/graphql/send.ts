import type { ErrorRequestHandler, Response } from 'express'
import type { Outgoing } from './outgoing.ts'

/** A query that was refused, or answered only in part: nothing that a cache may keep. */
export class QueryRefused extends Error {
  readonly outgoing: Outgoing

  constructor(outgoing: Outgoing) {
    super('The query was refused')
    this.outgoing = outgoing
  }
}

export const explainRefusal: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (error instanceof QueryRefused && !res.headersSent) sendOnce(res, error.outgoing)
  else next(error)
}

/** Sends what is good for this request only. */
export function sendOnce(res: Response, { status, headers, contentType, body }: Outgoing): void {
  const bytes = Buffer.from(body)
  res.status(status).set(headers)
  res.set({ 'Cache-Control': 'no-store', 'Content-Type': contentType })
  res.set('Content-Length', String(bytes.length)).end(bytes)
}
