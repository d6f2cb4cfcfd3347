import { APIError } from 'payload'

/** Our own error where the query builder has wrapped it in one that tells values and hides the status. */
export function unwrapped(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof APIError ? error.cause : error
}
