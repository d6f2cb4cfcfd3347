import type { Request, Response } from 'express'
import { tagHeaders } from './depends.ts'
import { privately, tokenOf, withoutToken } from './preview.ts'
import { bodyOf, failure, type Problem } from './problem.ts'

/**
 * Answers with RFC 9457 problem+json; null is a failure nobody foresaw. Answers about documents may
 * be cached as briefly as the documents, the others and those to a token not at all.
 */
export function sendProblem(
  req: Request,
  res: Response,
  foreseen: Problem | null,
  fresh: () => number,
): void {
  const problem = foreseen ?? failure()
  const { status, headers } = problem
  const isAboutDocument = [308, 404, 410].includes(status)
  res.status(status).set(headers)
  res.set('Cache-Control', isAboutDocument ? `public, max-age=${fresh()}` : 'no-store')
  res.set(tokenOf(req) === null ? tagHeaders(problem.tags) : privately)
  res.set('Content-Type', 'application/problem+json; charset=utf-8')
  const requestId = res.getHeader('X-Request-Id')
  const instance = withoutToken(req.originalUrl).slice(0, 300)
  const body = Buffer.from(JSON.stringify(bodyOf(problem, { instance, requestId })))
  res.set('Content-Length', String(body.length)).end(body)
}
