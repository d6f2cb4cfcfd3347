import { APIError, ValidationError } from 'payload'

/** Those who ask again later get another answer to these. */
const passing = new Set([408, 409, 412, 423, 429])

/** The sentence of a refusal that stays one, however often it is tried; null of anything else. */
export function refusedFor(error: unknown): string | null {
  if (error instanceof ValidationError) return error.message
  if (!(error instanceof APIError)) return null
  const { status } = error
  return status >= 400 && status < 500 && !passing.has(status) ? error.message : null
}
