import { sessionHold } from '../programme/project.ts'
import type { Projection, PublicType } from './documents.ts'
import { holdOf } from './hold.ts'
import { type Found, readIds } from './read.ts'
import type { Wire } from './wire.ts'

type Relation = { type: PublicType; field: string }

/** Which documents take something from documents of a type, and by which relation: see around.ts. */
const hangingOn: Partial<Record<PublicType, Relation[]>> = {
  events: [{ type: 'sessions', field: 'event' }],
  sessions: [
    { type: 'articles', field: 'sessions' },
    { type: 'liveUpdates', field: 'session' },
    { type: 'photos', field: 'session' },
    { type: 'galleries', field: 'session' },
  ],
  articles: [
    { type: 'liveUpdates', field: 'article' },
    { type: 'corrections', field: 'article' },
  ],
}

export type Hanging = { type: PublicType; ids: string[] }

/** A document as it was read, and what became of it. */
export type Item = { id: string; doc: Found; projection: Projection }

/**
 * What hangs on these documents and takes something else from them than when they were last looked
 * at. Without a memory of that (after a start) it is taken to have changed.
 */
export async function findHanging(
  wire: Wire,
  type: PublicType,
  items: Item[],
  removed: string[],
): Promise<Hanging[]> {
  const relations = hangingOn[type] ?? []
  const changed = items.filter((item) => wire.given.get(item.id) !== givenBy(type, item))
  const found: Hanging[] = []
  for (const relation of relations) {
    const stored = await idsPointing(wire, relation, changed)
    const known = removed.flatMap((id) => idsKnownToPoint(wire, { type, id }, relation))
    const ids = [...new Set([...stored, ...known])]
    found.push({ type: relation.type, ids: ids.filter((id) => !wire.isWaiting(relation.type, id)) })
  }
  return found
}

/** To be called when what was found has been refreshed. */
export function rememberGiven(
  { given }: Wire,
  type: PublicType,
  items: Item[],
  removed: string[],
): void {
  if (!(type in hangingOn)) return
  for (const item of items) given.set(item.id, givenBy(type, item))
  for (const id of removed) given.delete(id)
}

function givenBy(type: PublicType, { doc, projection }: Item): string {
  if (type === 'events') return JSON.stringify(doc.timeZone)
  return JSON.stringify(type === 'sessions' ? sessionHold(doc) : holdOf(projection))
}

async function idsPointing(wire: Wire, { type, field }: Relation, at: Item[]): Promise<string[]> {
  if (at.length === 0) return []
  return readIds(wire.payload, type, { [field]: { in: at.map(({ id }) => id) } })
}

/** The database has forgotten who pointed at a deleted document; the edition has not. */
function idsKnownToPoint(
  { edition }: Wire,
  removed: { type: PublicType; id: string },
  { type }: Relation,
): string[] {
  const pointing = edition.backReferences(removed.type, removed.id)
  return pointing.flatMap(({ ref, id }) => (ref === type ? [id] : []))
}
