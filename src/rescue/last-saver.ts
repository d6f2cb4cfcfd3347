import type { PayloadRequest } from 'payload'
import { outside } from '../history/outside.ts'

/** Who saved a document last, by the audit log. */
export async function lastSaverOf(req: PayloadRequest, document: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'auditLog',
    where: { document: { equals: document } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { who: true },
    overrideAccess: true,
    req: outside(req),
  })
  return docs[0]?.who ?? null
}
