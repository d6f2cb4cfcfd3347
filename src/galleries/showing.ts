import type { Projection } from '../wire/documents.ts'

/** Whether readers see a photo, and why not: `withheld` is published, but its record forbids it. */
export type Showing =
  | { kind: 'public' | 'draft' | 'withheld' | 'killed' | 'ended' }
  | { kind: 'waiting'; until: string }

/** As the edition will have it, so that the desk is told what readers get. */
export function showingOf(projection: Projection, isPublished: boolean, now: Date): Showing {
  if (projection.kind === 'gone') return { kind: 'killed' }
  if (projection.kind === 'hidden') return { kind: isPublished ? 'withheld' : 'draft' }
  const { visibleFrom, visibleUntil } = projection.listing
  const at = now.toISOString()
  if (visibleUntil && visibleUntil <= at) return { kind: 'ended' }
  return visibleFrom && visibleFrom > at
    ? { kind: 'waiting', until: visibleFrom }
    : { kind: 'public' }
}
