import { readAround } from './around.ts'
import type { PublicType } from './documents.ts'
import { findHanging, rememberGiven } from './hanging.ts'
import { restrict } from './hold.ts'
import { project } from './project.ts'
import { markerOf, readDocuments, savedAtOf } from './read.ts'
import { sourceOf, type Wire } from './wire.ts'

/** Most documents read and applied at once: a fresh save waits no longer than this takes. */
export const batchSize = 50

/**
 * Makes the edition say what the database says now about these documents. Doing it twice changes
 * nothing. What hangs on them is refreshed first and their markers are written with them, so that a
 * crash at any point leaves a difference which the next comparison finds.
 */
export async function refresh(wire: Wire, type: PublicType, ids: string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += batchSize) {
    await refreshSome(wire, type, ids.slice(from, from + batchSize))
  }
}

async function refreshSome(wire: Wire, type: PublicType, ids: string[]): Promise<void> {
  const { edition } = wire
  const items = await readItems(wire, type, ids)
  const found = new Set(items.map(({ id }) => id))
  const removed = ids.filter((id) => !found.has(id))
  for (const hanging of await findHanging(wire, type, items, removed)) {
    await refresh(wire, hanging.type, hanging.ids)
  }
  edition.atomically(() => {
    edition.applyMany(items, wire.clock())
    for (const { id, doc } of items) edition.setSource(type, id, sourceOf(wire, markerOf(doc)))
    for (const id of removed) remove(wire, type, id)
  })
  rememberGiven(wire, type, items, removed)
}

async function readItems(wire: Wire, type: PublicType, ids: string[]) {
  const docs = await readDocuments(wire.payload, type, { id: { in: ids } })
  const aroundOf = await readAround(wire.payload, type, docs)
  return docs.map((doc) => {
    const around = aroundOf(doc)
    const { projection, fault } = project(type, doc, around)
    if (fault !== undefined) wire.report(type, doc.id, fault)
    return { type, id: doc.id, doc, projection: restrict(projection, around.hold, savedAtOf(doc)) }
  })
}

/** Whoever pointed at it is looked at again: the database empties their pointers without a save. */
function remove({ edition, clock, later }: Wire, type: PublicType, id: string): void {
  for (const { ref, id: pointing } of edition.backReferences(type, id)) later(ref, pointing)
  edition.remove(type, id, clock())
  edition.setSource(type, id, null)
}
