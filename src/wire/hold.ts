import type { Projection } from './documents.ts'
import { always, isWithheldAt, within, type Window } from './standing.ts'

/**
 * What other documents allow a document: an article waits for its events' and sessions' embargoes,
 * and what belongs to an article (live updates, corrections) is public only when and while the article is.
 * `unknown` when one of them cannot be read, which allows nothing until it can.
 */
export type Hold = Window | 'never' | 'unknown'

/** The strictest of several holds. */
export function strictest(holds: Hold[]): Hold {
  if (holds.includes('unknown')) return 'unknown'
  return holds.reduce<Hold>(
    (one, other) => (isWindow(one) && isWindow(other) ? within(one, other) : 'never'),
    always,
  )
}

/** Whether readers have to wait for it at that moment. */
export function holdsAt(hold: Hold, at: Date): boolean {
  return isWithheldAt(at.toISOString(), isWindow(hold) ? hold : 'never')
}

function isWindow(hold: Hold): hold is Window {
  return typeof hold === 'object'
}

/** What an article, once projected, allows the documents that belong to it. */
export function holdOf(projection: Projection): Hold {
  if (projection.kind !== 'public') return 'never'
  return { from: projection.listing.visibleFrom, until: projection.listing.visibleUntil }
}

/**
 * Narrows a public document's window to what its holders allow. One killed while they held it back
 * is hidden: readers never had it. `killed` is when that was.
 */
export function restrict(projection: Projection, hold: Hold, killed: string | null): Projection {
  const allowed = isWindow(hold) ? hold : 'never'
  if (projection.kind === 'gone' && isWithheldAt(killed, allowed)) return { kind: 'hidden' }
  if (projection.kind !== 'public') return projection
  if (allowed === 'never') return { kind: 'hidden' }
  const { listing } = projection
  const window = within({ from: listing.visibleFrom, until: listing.visibleUntil }, allowed)
  return {
    ...projection,
    listing: { ...listing, visibleFrom: window.from, visibleUntil: window.until },
  }
}
