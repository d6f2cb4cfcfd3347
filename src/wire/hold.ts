import type { Projection } from './documents.ts'
import { always, isWithheldAt, within, type Window } from './standing.ts'

/**
 * What other documents allow a document: an article waits for its sessions' embargoes, and what
 * belongs to an article (live updates, corrections) is public only when and while the article is.
 */
export type Hold = Window | 'never'

/** The strictest of several holds. */
export function strictest(holds: Hold[]): Hold {
  return holds.reduce<Hold>(
    (one, other) => (one === 'never' || other === 'never' ? 'never' : within(one, other)),
    always,
  )
}

/** What an article, once projected, allows the documents that belong to it. */
export function holdOf(projection: Projection): Hold {
  if (projection.kind !== 'public') return 'never'
  return { from: projection.listing.visibleFrom, until: projection.listing.visibleUntil }
}

/**
 * Narrows a public document's window to what its holders allow. One killed while they held it back
 * is hidden: readers never had it. `saved` is when the document was last changed.
 */
export function restrict(projection: Projection, hold: Hold, saved: string | null): Projection {
  if (projection.kind === 'gone' && isWithheldAt(saved, hold)) return { kind: 'hidden' }
  if (projection.kind !== 'public') return projection
  if (hold === 'never') return { kind: 'hidden' }
  const { listing } = projection
  const window = within({ from: listing.visibleFrom, until: listing.visibleUntil }, hold)
  return {
    ...projection,
    listing: { ...listing, visibleFrom: window.from, visibleUntil: window.until },
  }
}
