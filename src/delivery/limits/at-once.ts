import type { Request } from 'express'
import type { Parts } from '../asking.ts'
import { tooManyFollowers, tooManyOfYours } from '../problem.ts'
import { clientOf } from './admit.ts'

/** What may be open of a path at once: by everybody, and by one client where clients are limited. */
export type Most = { together: number; perClient: number }

/**
 * Counts what stays open. To be called for each request; what it gives is to be called at its end.
 * @throws Problem `busy` when there are as many as may be.
 */
export function openAtMost(
  path: string,
  { together, perClient }: Most,
  { limits }: Pick<Parts, 'limits'>,
): (req: Request) => () => void {
  const open = new Map<string, number>()
  let all = 0
  const count = (client: string, more: number): void => {
    all += more
    const left = (open.get(client) ?? 0) + more
    if (left > 0) open.set(client, left)
    else open.delete(client)
  }
  return (req) => {
    const client = clientOf(req)
    const isLimited = limits !== undefined && limits.quota !== null
    if (isLimited && (open.get(client) ?? 0) >= perClient) throw tooManyOfYours(path, perClient)
    if (all >= together) throw tooManyFollowers()
    count(client, 1)
    return () => count(client, -1)
  }
}
