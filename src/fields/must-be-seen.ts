import type { TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'
import { type Said, sayTo } from './refuse.ts'
import { isSeen } from './seen-text.ts'

/** Checks a required text: something of it can be seen, and it is not too long. `said` is what to write. */
export function mustBeSeen(said: Said): TextareaFieldValidation {
  return (value, options) => (isSeen(value) ? textarea(value, options) : sayTo(options.req, said))
}
