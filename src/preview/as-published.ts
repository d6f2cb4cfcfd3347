import { z } from 'zod'
import type { Projection, PublicType } from '../wire/documents.ts'
import { project } from '../wire/project.ts'
import type { Found } from '../wire/read.ts'
import { killOf } from '../wire/standing.ts'

/** How a draft would look in public. `unfinished` names the fields readers cannot do without. */
export type Look =
  | { kind: 'public'; projection: Projection & { kind: 'public' } }
  | { kind: 'withdrawn' }
  | { kind: 'unfinished'; missing: string[] }

/**
 * The public form of a document as if it came out at `now`, whatever embargo or expiry it has or is
 * held back by. One that was killed or is in the trash has none, nor has a photo whose rights will
 * never allow it.
 */
export function asPublished(
  type: PublicType,
  draft: Found,
  { now, timeZone }: { now: Date; timeZone: string | null },
): Look {
  if (isWithdrawn(draft)) return { kind: 'withdrawn' }
  const { projection, fault } = project(
    type,
    { ...draft, ...cameOut(draft, now) },
    { timeZone, at: now },
  )
  if (projection.kind !== 'public') return { kind: 'unfinished', missing: fieldsIn(fault) }
  if (isOver(projection, now)) return { kind: 'withdrawn' }
  const open = { ...projection.listing, visibleFrom: null, visibleUntil: null }
  return { kind: 'public', projection: { ...projection, listing: open } }
}

/** Whether it was killed, ever published or not, or is in the trash. */
export function isWithdrawn(draft: Found): boolean {
  return Boolean(draft.deletedAt) || killOf(draft) !== null
}

/** Readers would have had it once, but do not any more, though no expiry is counted. */
function isOver({ listing }: Projection & { kind: 'public' }, now: Date): boolean {
  return listing.visibleUntil !== null && listing.visibleUntil <= now.toISOString()
}

/** What publishing writes, and what would keep it from being seen taken away. */
function cameOut({ firstPublishedAt, publishedAt, pubStatus }: Found, now: Date) {
  return {
    _status: 'published',
    ...(pubStatus === 'withheld' ? { pubStatus: 'usable' } : {}),
    firstPublishedAt: firstPublishedAt ?? now.toISOString(),
    publishedAt: publishedAt ?? now.toISOString(),
    embargoUntil: null,
    embargoIndefinite: false,
    expiresAt: null,
  }
}

function fieldsIn(fault: unknown): string[] {
  if (!(fault instanceof z.ZodError)) return []
  return [...new Set(fault.issues.map(({ path }) => path.map(String).join('.')))]
}
