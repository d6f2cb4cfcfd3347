import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'
import { env } from '../env.ts'

/** The accounts of the example newsroom, whose password everybody can read in our README. */
export const demoDomain = '@rostrum.example'

/** Whether strangers could use an example account: in production on a public address. */
export function endangers(email: string, { production, reachable }: Exposure): boolean {
  return production && reachable && email.toLowerCase().endsWith(demoDomain)
}

type Exposure = { production: boolean; reachable: boolean }

/** Answers a log-in with an example account on a public address as if there were no such account. */
export const refuseDemoAccounts: CollectionBeforeLoginHook = ({ req, user }) => {
  if (endangers(String(user.email), env)) throw new AuthenticationError(req.t)
}
