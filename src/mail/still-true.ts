import type { Payload } from 'payload'
import type { ClaimedMail } from './claim.ts'

/** Whether what a letter says still holds: an article may have been given to somebody else meanwhile. */
export async function isStillTrue(
  payload: Payload,
  { document, kind, recipient }: ClaimedMail,
): Promise<boolean> {
  if (kind !== 'assigned' || !document) return true
  const article = await payload.findByID({
    collection: 'articles',
    id: document,
    draft: true,
    depth: 0,
    select: { assignee: true },
    disableErrors: true,
    overrideAccess: true,
  })
  return article?.assignee === recipient
}
