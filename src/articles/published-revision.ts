import type { PayloadRequest } from 'payload'

/**
 * The revision of a story that came out last; null when none ever did. The story itself does not
 * know: each draft beside what readers have raises its number too.
 */
export async function publishedRevision(req: PayloadRequest, id: string): Promise<number | null> {
  const [last = null] = await publishedRevisions(req, id, 1)
  return last
}

/** The revisions of a story that came out last, the newest first, at most so many. */
export async function publishedRevisions(
  req: PayloadRequest,
  id: string,
  most: number,
): Promise<number[]> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: most,
    pagination: false,
    depth: 0,
    select: { version: { rev: true } },
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ version }) => version.rev ?? [])
}
