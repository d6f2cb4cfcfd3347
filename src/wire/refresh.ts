import { givenBy, projectWithin, readAround } from './around.ts'
import type { Projection, PublicType } from './documents.ts'
import { findHanging, type Giver, rememberGiven } from './hanging.ts'
import { pause } from './pause.ts'
import { markerOf, readDocuments, readMarker } from './read.ts'
import { faultOf, sourceOf, type Wire } from './wire.ts'

/** Most documents read and applied at once: a fresh save waits no longer than this takes. */
export const batchSize = 50

/** Documents whose refresh led to this one: they are not begun again, or two could go in circles. */
type Above = ReadonlySet<string>

/**
 * Makes the edition say what the database says now about these documents. Doing it twice changes
 * nothing. What hangs on them is refreshed first and their markers are written with them, so that a
 * crash at any point leaves a difference which the next comparison finds.
 *
 * When that fails, each document is tried by itself, so that one which cannot be read holds up
 * neither the others nor what it hangs on: it is hidden, reported and tried again at the next full
 * comparison. Throws when the database or the edition is what fails.
 */
export async function refresh(
  wire: Wire,
  type: PublicType,
  ids: string[],
  above: Above = new Set(),
): Promise<void> {
  const fresh = ids.filter((id) => !above.has(id))
  for (let from = 0; from < fresh.length; from += batchSize) {
    const some = fresh.slice(from, from + batchSize)
    try {
      await refreshSome(wire, type, some, above)
    } catch {
      for (const id of some) await refreshAlone(wire, type, id, above)
    }
  }
}

async function refreshSome(
  wire: Wire,
  type: PublicType,
  ids: string[],
  above: Above,
): Promise<void> {
  const { edition } = wire
  const items = await readItems(wire, type, ids)
  const found = new Set(items.map(({ id }) => id))
  const removed = ids.filter((id) => !found.has(id))
  await refreshHanging(wire, type, { givers: items, removed, above })
  edition.atomically(() => {
    edition.applyMany(items, wire.clock())
    for (const { id, source, again } of items) edition.setSource(type, id, source, again)
    for (const id of removed) remove(wire, type, id)
  })
  rememberGiven(wire, type, items, removed)
}

type Item = Giver & { type: PublicType; projection: Projection; source: string; again: Date | null }

/**
 * One held by a document that cannot be read is marked as a fault too: it is looked at again. That
 * one may be read again before anybody looked at it by itself and gave it up: so it is forgotten
 * what was given before, or it would seem to give the same.
 */
async function readItems(wire: Wire, type: PublicType, ids: string[]): Promise<Item[]> {
  const docs = await readDocuments(wire.payload, type, { id: { in: ids } })
  const at = wire.clock()
  const aroundOf = await readAround(wire.payload, type, docs, at)
  return docs.map((doc) => {
    const { id } = doc
    const around = aroundOf(doc)
    const marker = markerOf(doc)
    const { projection, fault } = projectWithin(type, doc, around, at)
    if (fault !== undefined) wire.report({ type, id, marker, fault })
    const isUnknown = around.hold === 'unknown'
    if (isUnknown) wire.given.clear()
    const source = isUnknown ? faultOf(wire, marker) : sourceOf(wire, marker)
    const given = givenBy(type, around, projection)
    const { embargo } = around
    return { type, id, projection, source, given, embargo, again: againAt(projection) }
  })
}

function againAt(projection: Projection): Date | null {
  const again = projection.kind === 'public' ? projection.again : undefined
  return again === undefined ? null : new Date(again)
}

type Changed = { givers: Giver[]; removed: string[]; above: Above }

async function refreshHanging(
  wire: Wire,
  type: PublicType,
  { givers, removed, above }: Changed,
): Promise<void> {
  const now = new Set([...above, ...givers.map(({ id }) => id), ...removed])
  for (const hanging of await findHanging(wire, type, givers, removed)) {
    await refresh(wire, hanging.type, hanging.ids, now)
  }
}

/** Whoever pointed at it is looked at again: the database empties their pointers without a save. */
function remove({ edition, clock, later }: Wire, type: PublicType, id: string): void {
  for (const { ref, id: pointing } of edition.backReferences(type, id)) later(ref, pointing)
  edition.remove(type, id, clock())
  edition.setSource(type, id, null)
}

/** A fault that is known is not waited for again; one that is new may be the database's. */
async function refreshAlone(wire: Wire, type: PublicType, id: string, above: Above): Promise<void> {
  const { edition, payload } = wire
  const marker = await readMarker(payload, type, id)
  const mark = marker === null ? null : faultOf(wire, marker)
  const isKnown = mark !== null && edition.source(type, id)?.updatedAt === mark
  const failed = await tryTimes(isKnown ? 1 : 2, () => refreshSome(wire, type, [id], above))
  if (failed === null) return
  const isSame = marker === (await readMarker(payload, type, id))
  const givers = [{ id, given: 'unreadable' }]
  await refreshHanging(wire, type, { givers, removed: [], above })
  edition.atomically(() => {
    edition.apply(type, id, { kind: 'hidden' }, wire.clock())
    edition.setSource(type, id, isSame ? mark : null)
  })
  rememberGiven(wire, type, givers, [])
  wire.report({ type, id, marker: marker ?? '', fault: failed.fault })
}

const breath = 100

async function tryTimes(
  times: number,
  act: () => Promise<void>,
): Promise<{ fault: unknown } | null> {
  try {
    await act()
    return null
  } catch (fault) {
    if (times <= 1) return { fault }
    await pause(breath, new AbortController().signal)
    return tryTimes(times - 1, act)
  }
}
