import { APIError, ValidationError } from 'payload'
import type { RefusalCode } from '../articles/refused-move.ts'
import type { Said } from '../fields/refuse.ts'
import { wordsOf } from './problem.ts'

/** Those who ask again later get another answer to these. */
const passing = new Set([408, 409, 412, 423, 429])

/** Conflicts that no waiting ends: somebody has to approve, revive or schedule anew. */
const lasting: ReadonlySet<unknown> = new Set<RefusalCode>([
  ...(['not-approved', 'is-killed', 'in-trash', 'no-such-revision'] as const),
])

/** The sentence of a refusal that stays one, however often it is tried; null of anything else. */
export function refusedFor(error: unknown): Said | null {
  if (error instanceof ValidationError) return wordsOf(error)
  if (!(error instanceof APIError)) return null
  const { data, status } = error
  const code: unknown = Object(data).code
  const isPassing = passing.has(status) && !lasting.has(code)
  return status >= 400 && status < 500 && !isPassing ? wordsOf(error) : null
}
