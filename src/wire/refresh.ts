import type { Payload } from 'payload'
import type { PublicType } from './documents.ts'
import type { Edition } from './edition.ts'
import { holdsOn, refreshHeld } from './held.ts'
import { restrict } from './hold.ts'
import { project } from './project.ts'
import { markerOf, readDocuments } from './read.ts'

/** What a refresh works with. */
export type Wire = {
  payload: Payload
  edition: Edition
  clock: () => Date
  fingerprint: string
  /** What each holder allowed when last looked at, by `type/id`. */
  windows: Map<string, string>
  /** Told of a document that cannot be understood, and is hidden for it. */
  report: (type: PublicType, id: string, fault: unknown) => void
  /** Whether a document is going to be refreshed anyway. */
  isWaiting: (type: PublicType, id: string) => boolean
  /** Asks for a document to be refreshed when there is time. */
  later: (type: PublicType, id: string) => void
}

/**
 * Makes the edition say what the database says now about these documents. Doing it twice changes
 * nothing. What hangs on them is refreshed first and their markers are written with them, so that a
 * crash at any point leaves a difference which the next comparison finds.
 */
export async function refresh(wire: Wire, type: PublicType, ids: string[]): Promise<void> {
  const { payload, edition } = wire
  const docs = await readDocuments(payload, type, { id: { in: ids } })
  const holds = await holdsOn(payload, type, docs)
  const items = docs.map((doc) => {
    const { projection, fault } = project(type, doc)
    if (fault !== undefined) wire.report(type, doc.id, fault)
    return { type, id: doc.id, doc, projection: restrict(projection, holds(doc)) }
  })
  const found = new Set(docs.map((doc) => doc.id))
  const removed = ids.filter((id) => !found.has(id))
  await refreshHeld(wire, type, items, removed)
  edition.atomically(() => {
    edition.applyMany(items, wire.clock())
    for (const { id, doc } of items) edition.setSource(type, id, sourceOf(wire, markerOf(doc)))
    for (const id of removed) remove(wire, type, id)
  })
}

/** What the edition keeps to see whether it has this state of a document. */
export function sourceOf({ fingerprint }: Wire, marker: string): string {
  return `${fingerprint} ${marker}`
}

/** Whoever pointed at it is looked at again: the database empties their pointers without a save. */
function remove({ edition, clock, later }: Wire, type: PublicType, id: string): void {
  for (const { ref, id: pointing } of edition.backReferences(type, id)) later(ref, pointing)
  edition.remove(type, id, clock())
  edition.setSource(type, id, null)
}
