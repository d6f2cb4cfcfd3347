import type { Response } from 'express'

type Problem = {
  status: number
  /** A word a program can act on; the last part of `type`. */
  code: string
  title: string
  /** One sentence that says what to do. */
  detail: string
}

/**
 * Answers with an RFC 9457 problem. `errors` repeats the sentence where Payload's admin looks for
 * it, so that an editor reads it too.
 */
export function sendProblem(res: Response, problem: Problem): void {
  if (res.headersSent) return
  const { code, detail, status, title } = problem
  const requestId = res.getHeader('X-Request-Id')
  res.status(status).set('Cache-Control', 'no-store').type('application/problem+json')
  res.send(
    JSON.stringify({
      type: `/docs/problems#${code}`,
      title,
      status,
      detail,
      requestId,
      errors: [{ message: detail }],
    }),
  )
}
