import type { Projection, PublicType } from './documents.ts'
import { listedAs } from './edition/listing.ts'
import { readIds } from './read.ts'
import type { Wire } from './wire.ts'

/** Without a field, only texts name the other document. `ofEmbargo`: nothing but its embargo is taken. */
type Relation = { type: PublicType; field?: string; ofEmbargo?: true }

/** Which documents take something from documents of a type, and by which relation: see around.ts. */
const hangingOn: Partial<Record<PublicType, Relation[]>> = {
  events: [
    { type: 'sessions', field: 'event' },
    { type: 'articles', field: 'events', ofEmbargo: true },
    { type: 'liveUpdates', ofEmbargo: true },
    { type: 'photos', field: 'event', ofEmbargo: true },
    { type: 'galleries', field: 'event', ofEmbargo: true },
  ],
  sessions: [
    { type: 'articles', field: 'sessions' },
    { type: 'liveUpdates', field: 'session' },
    { type: 'photos', field: 'session' },
    { type: 'galleries', field: 'session' },
  ],
  articles: [
    { type: 'articles', field: 'translationOf' },
    { type: 'liveUpdates', field: 'article' },
    { type: 'corrections', field: 'article' },
  ],
}

export type Hanging = { type: PublicType; ids: string[] }

/** A document and what it gives to those hanging on it, in any words that tell a change. */
export type Giver = { id: string; given: string; projection?: Projection }

/**
 * What hangs on these documents and takes something else from them than when they were last looked
 * at. Without a memory of that (after a start) it is taken to have changed.
 */
export async function findHanging(
  wire: Wire,
  type: PublicType,
  givers: Giver[],
  removed: string[],
): Promise<Hanging[]> {
  const relations = hangingOn[type] ?? []
  const anew = givers.filter(({ id, given }) => wire.given.get(id) !== given)
  const isNamed = type === 'sessions' || type === 'events'
  const found: Hanging[] = []
  for (const relation of relations) {
    const changed = relation.ofEmbargo
      ? anew.filter((giver) => !isHeldAsBefore(wire, type, giver))
      : anew
    const quoted = isNamed ? changed.map(({ id }) => id) : []
    const stored = await idsPointing(wire, relation, changed)
    const known = [...removed, ...quoted].flatMap((id) =>
      idsKnownToPoint(wire, { type, id }, relation),
    )
    const ids = [...new Set([...stored, ...known])]
    found.push({ type: relation.type, ids: ids.filter((id) => !wire.isWaiting(relation.type, id)) })
  }
  return found.filter(({ ids }) => ids.length > 0)
}

/**
 * Whether the edition has the same embargo of a document as it gives now: thousands of photos may
 * hang on an event, and the memory of what it gave ends with the process.
 */
function isHeldAsBefore({ edition, given }: Wire, type: PublicType, giver: Giver): boolean {
  const { id, projection } = giver
  if (given.has(id) || projection?.kind !== 'public') return false
  return edition.listedAs(type, id)?.from === listedAs(projection.listing).from
}

/** To be called when what was found has been refreshed. */
export function rememberGiven(
  { given }: Wire,
  type: PublicType,
  givers: Giver[],
  removed: string[],
): void {
  if (!(type in hangingOn)) return
  for (const giver of givers) given.set(giver.id, giver.given)
  for (const id of removed) given.delete(id)
}

async function idsPointing(
  wire: Wire,
  { type, field }: Relation,
  at: { id: string }[],
): Promise<string[]> {
  if (at.length === 0 || field === undefined) return []
  return readIds(wire.payload, type, { [field]: { in: at.map(({ id }) => id) } })
}

/**
 * The edition also knows who names an event or a session in a text, which the database cannot be asked, and who
 * pointed at a deleted document, which the database has forgotten.
 */
function idsKnownToPoint(
  { edition }: Wire,
  target: { type: PublicType; id: string },
  { type }: Relation,
): string[] {
  const pointing = edition.backReferences(target.type, target.id)
  return pointing.flatMap(({ ref, id }) => (ref === type ? [id] : []))
}
