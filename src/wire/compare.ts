import { followedTypes, type FollowedType } from './announce.ts'
import { readMarkers, readRecentMarkers } from './read.ts'
import { sourceOf, type Wire } from './wire.ts'

export type Difference = { type: FollowedType; ids: string[] }

/** Every document the edition has in another state than the database, or has and the database not. */
export async function compareEverything(wire: Wire): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const type of followedTypes) {
    const stored = await readMarkers(wire.payload, type)
    const known = wire.edition.sources(type)
    const changed = stored.filter(({ id, marker }) => known.get(id) !== sourceOf(wire, marker))
    const there = new Set(stored.map(({ id }) => id))
    const deleted = [...known.keys()].filter((id) => !there.has(id))
    differences.push({ type, ids: [...changed.map(({ id }) => id), ...deleted] })
  }
  return differences.filter(({ ids }) => ids.length > 0)
}

/** The same for what was saved since `horizon`; deletions leave no trace here. */
export async function compareRecent(wire: Wire, horizon: Date): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const type of followedTypes) {
    const recent = await readRecentMarkers(wire.payload, type, horizon)
    const changed = recent.filter(
      ({ id, marker }) => wire.edition.source(type, id)?.updatedAt !== sourceOf(wire, marker),
    )
    differences.push({ type, ids: changed.map(({ id }) => id) })
  }
  return differences.filter(({ ids }) => ids.length > 0)
}
