import type { PayloadRequest } from 'payload'
import { outside } from '../history/outside.ts'

/** What a member of staff is called; null of somebody who has no name, or no account any more. */
export async function nameOf(req: PayloadRequest, person: string): Promise<string | null> {
  const found = await req.payload.findByID({
    collection: 'users',
    id: person,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: outside(req),
    select: { name: true },
  })
  return found?.name ?? null
}
