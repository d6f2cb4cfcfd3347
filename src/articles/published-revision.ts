import type { PayloadRequest } from 'payload'

/**
 * The revision of a story that came out last; null when none ever did. The story itself does not
 * know: each draft beside what readers have raises its number too.
 */
export async function publishedRevision(req: PayloadRequest, id: string): Promise<number | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { version: { rev: true } },
    overrideAccess: true,
    req,
  })
  return docs[0]?.version.rev ?? null
}
