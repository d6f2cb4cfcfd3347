import { APIError, ValidationError } from 'payload'
import type { Said } from '../fields/refuse.ts'
import { wordsOf } from './problem.ts'

/** Those who ask again later get another answer to these. */
const passing = new Set([408, 409, 412, 423, 429])

/** The sentence of a refusal that stays one, however often it is tried; null of anything else. */
export function refusedFor(error: unknown): Said | null {
  if (error instanceof ValidationError) return wordsOf(error)
  if (!(error instanceof APIError)) return null
  const { status } = error
  return status >= 400 && status < 500 && !passing.has(status) ? wordsOf(error) : null
}
