import { AuthenticationError, type CollectionBeforeLoginHook, type Payload } from 'payload'
import { env } from '../env.ts'

/** The accounts of the example newsroom, whose password everybody can read in our README. */
export const demoDomain = '@rostrum.example'

/** Whether strangers could use an example account: in production on a public address. */
export function endangers(email: string, { production, reachable }: Exposure): boolean {
  return production && reachable && email.toLowerCase().endsWith(demoDomain)
}

/** How far strangers can reach. */
export type Exposure = { production: boolean; reachable: boolean }

/** Answers a log-in with an example account on a public address as if there were no such account. */
export const refuseDemoAccounts: CollectionBeforeLoginHook = ({ req, user }) => {
  if (endangers(String(user.email), env)) throw new AuthenticationError(req.t)
}

/** Ends the sessions the example accounts have from before the address became public, and says so. */
export async function sendDemoStaffHome(payload: Payload, exposure: Exposure): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { like: demoDomain } },
    depth: 0,
    limit: 0,
    overrideAccess: true,
  })
  const staff = docs.filter(({ email }) => endangers(email, exposure))
  if (staff.length === 0) return
  payload.logger.warn(
    `The ${staff.length} example accounts (${demoDomain}) are refused on this public address: make accounts of your own.`,
  )
  for (const { id } of staff) {
    await payload.update({ collection: 'users', id, data: { sessions: [] }, overrideAccess: true })
  }
}
