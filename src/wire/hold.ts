import type { Projection } from './documents.ts'
import { always, within, type Window } from './standing.ts'

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

/** Narrows a public document's window to what its holders allow; the others stay as they are. */
export function restrict(projection: Projection, hold: Hold): Projection {
  if (projection.kind !== 'public') return projection
  if (hold === 'never') return { kind: 'hidden' }
  const { listing } = projection
  const window = within({ from: listing.visibleFrom, until: listing.visibleUntil }, hold)
  return {
    ...projection,
    listing: { ...listing, visibleFrom: window.from, visibleUntil: window.until },
  }
}
