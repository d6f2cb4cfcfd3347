import type { PayloadRequest } from 'payload'
import { outside } from '../history/outside.ts'

/** Who saved a document last, by the audit log. */
export async function lastSaverOf(
  req: PayloadRequest,
  document: string,
): Promise<{ id: string | null; name: string } | null> {
  const { docs } = await req.payload.find({
    collection: 'auditLog',
    where: { document: { equals: document } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { userId: true, who: true },
    overrideAccess: true,
    req: outside(req),
  })
  const [last] = docs
  return last?.who ? { id: last.userId ?? null, name: last.who } : null
}
