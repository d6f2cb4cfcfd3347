import { APIError, type PayloadRequest } from 'payload'
import { type Said, sayTo, speaking } from './refuse.ts'

/** What a request is answered with that cannot be done: a code for programs, a sentence for whoever asked. */
export function refusedRequest(
  req: Pick<PayloadRequest, 'i18n'>,
  status: number,
  code: string,
  said: Said,
): APIError {
  return speaking(new APIError(sayTo(req, said), status, { code }, true), said)
}
