import { followedTypes, type FollowedType } from './announce.ts'
import { readMarkers, readRecentMarkers } from './read.ts'
import { faultOf, isSameState, sourceOf, type Wire } from './wire.ts'

export type Difference = { type: FollowedType; ids: string[] }

/**
 * What the edition has otherwise than the database. `outdated`: it shows, or may be asked for, a
 * state that is no more. `other`: it has nothing yet, or other code had shaped it.
 */
export type Differences = { outdated: Difference[]; other: Difference[] }

type Compared = Pick<Wire, 'edition' | 'fingerprint' | 'payload'>

/** Every document the edition has in another state than the database, or has and the database not. */
export async function compareEverything(wire: Compared): Promise<Differences> {
  const differences: Differences = { outdated: [], other: [] }
  for (const type of followedTypes) {
    const { outdated, other } = await compareType(wire, type)
    if (outdated.length > 0) differences.outdated.push({ type, ids: outdated })
    if (other.length > 0) differences.other.push({ type, ids: other })
  }
  return differences
}

async function compareType(wire: Compared, type: FollowedType) {
  const stored = await readMarkers(wire.payload, type)
  const known = wire.edition.sources(type)
  const outdated: string[] = []
  const other: string[] = []
  for (const { id, marker } of stored) {
    const source = known.get(id)
    known.delete(id)
    if (source === sourceOf(wire, marker)) continue
    if (source === undefined || isSameState(source, marker)) other.push(id)
    else outdated.push(id)
  }
  return { outdated: [...outdated, ...known.keys()], other }
}

/**
 * What was saved since `horizon` in another state than the edition knows; deletions leave no trace
 * here, and what cannot be shown is not tried again.
 */
export async function compareRecent(wire: Compared, horizon: Date): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const type of followedTypes) {
    const recent = await readRecentMarkers(wire.payload, type, horizon)
    const changed = recent.filter(({ id, marker }) => {
      const source = wire.edition.source(type, id)?.updatedAt
      return source !== sourceOf(wire, marker) && source !== faultOf(wire, marker)
    })
    differences.push({ type, ids: changed.map(({ id }) => id) })
  }
  return differences.filter(({ ids }) => ids.length > 0)
}
