import type { LiveUpdate } from './live-update.ts'

/** The updates on the page, and how many of others wait until somebody wants to see them. */
export type Stream = { shown: readonly LiveUpdate[]; held: readonly LiveUpdate[] }

export const emptyStream: Stream = { shown: [], held: [] }

type Arrival = {
  changes: readonly LiveUpdate[]
  /** Updates of theirs never wait. */
  viewer: string
  /** Nothing moves under the eyes of somebody who reads further down or is writing. */
  mayMove: boolean
}

/** What came from the server put in its place: the newer revision of an update wins. */
export function arrive(stream: Stream, { changes, mayMove, viewer }: Arrival): Stream {
  const known = new Map(stream.shown.map((update) => [update.id, update]))
  const held = new Map(stream.held.map((update) => [update.id, update]))
  for (const update of changes) {
    const before = known.get(update.id)
    if (before && before.rev > update.rev) continue
    const waits = !before && !mayMove && update.createdBy !== viewer
    const place = waits ? held : known
    held.delete(update.id)
    if (!update.isTrashed || before) place.set(update.id, update)
  }
  return { shown: inOrder([...known.values()]), held: [...held.values()] }
}

/** Shows what waited. */
export function showHeld({ held, shown }: Stream): Stream {
  return { shown: inOrder([...shown, ...held]), held: [] }
}

/** What waits for an editor, the oldest first, as it should come out. */
export function waitingIn(updates: readonly LiveUpdate[]): LiveUpdate[] {
  return updates.filter((each) => !each.isPublished && !each.isTrashed).toReversed()
}

/** As readers have it: pinned ones first, then the newest first. */
export function outIn(updates: readonly LiveUpdate[]): LiveUpdate[] {
  const out = updates.filter(({ isPublished }) => isPublished)
  return [...out.filter(({ pinned }) => pinned), ...out.filter(({ pinned }) => !pinned)]
}

function inOrder(updates: LiveUpdate[]): LiveUpdate[] {
  return updates.toSorted((one, other) => (timeOf(one) < timeOf(other) ? 1 : -1))
}

const timeOf = ({ createdAt, publishedAt }: LiveUpdate): string => publishedAt ?? createdAt
