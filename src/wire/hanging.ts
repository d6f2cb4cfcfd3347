import type { PublicType } from './documents.ts'
import type { Hold } from './hold.ts'
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
export type Giver = { id: string; given: string; embargo?: Hold }

/**
 * What hangs on these documents and takes something else from them than when they were last looked
 * at. What was given is kept in memory only, so after a start the first look finds everything.
 */
export async function findHanging(
  wire: Wire,
  type: PublicType,
  givers: Giver[],
  removed: string[],
): Promise<Hanging[]> {
  const relations = hangingOn[type] ?? []
  const changed = givers.filter(({ id, given }) => wire.given.get(id) !== given)
  const found: Hanging[] = []
  for (const relation of relations) {
    const isFree = (giver: Giver) => relation.ofEmbargo === true && isFreeAtFirst(wire, giver)
    const bound = changed.filter((giver) => !isFree(giver))
    const ids = await idsHangingOn(wire, { type, relation }, bound)
    const ofFree = await idsHangingOn(wire, { type, relation }, changed.filter(isFree))
    const waiting = ofFree.filter((id) => wire.edition.listedAs(relation.type, id)?.from)
    const orphaned = removed.flatMap((id) => idsKnownToPoint(wire, { type, id }, relation))
    found.push({ type: relation.type, ids: [...new Set([...ids, ...waiting, ...orphaned])] })
  }
  return found.filter(({ ids }) => ids.length > 0)
}

/**
 * Whether a document that is seen for the first time since the start is under no embargo: thousands
 * of photos may hang on an event, and of those only the ones that wait may have waited for it.
 */
function isFreeAtFirst({ given }: Wire, { embargo, id }: Giver): boolean {
  return !given.has(id) && typeof embargo === 'object' && embargo.from === null
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

type Hook = { type: PublicType; relation: Relation }

async function idsHangingOn(
  wire: Wire,
  { relation, type }: Hook,
  at: { id: string }[],
): Promise<string[]> {
  const { field } = relation
  if (at.length === 0) return []
  const ids = at.map(({ id }) => id)
  const isNamed = type === 'events' || type === 'sessions'
  const naming = isNamed ? ids.flatMap((id) => idsKnownToPoint(wire, { type, id }, relation)) : []
  if (field === undefined) return naming
  return [...(await readIds(wire.payload, relation.type, { [field]: { in: ids } })), ...naming]
}

/**
 * The edition also knows who names an event or a session in a text, which the database cannot be
 * asked, and who pointed at a deleted document, which the database has forgotten.
 */
function idsKnownToPoint(
  { edition }: Wire,
  target: { type: PublicType; id: string },
  { type }: Relation,
): string[] {
  const pointing = edition.backReferences(target.type, target.id)
  return pointing.flatMap(({ ref, id }) => (ref === type ? [id] : []))
}
