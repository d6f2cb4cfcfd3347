import type { PayloadRequest, ServerProps } from 'payload'
import { SayRevision } from './say-revision.tsx'

type PageProps = ServerProps & {
  collectionSlug?: string
  docID?: number | string
  req: PayloadRequest
}

/** On the page of a version: restores it on the revision that was the newest when the page was made. */
export async function RestoreOn({ collectionSlug, docID, payload, req }: PageProps) {
  const known = Object.values(payload.collections).find(
    ({ config }) => config.slug === collectionSlug,
  )
  if (!known || docID === undefined) return null
  const newest = await payload.findByID({
    collection: known.config.slug,
    id: String(docID),
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: { rev: true },
    trash: true,
  })
  const rev: unknown = newest && 'rev' in newest ? newest.rev : undefined
  return typeof rev === 'number' ? <SayRevision rev={rev} /> : null
}
