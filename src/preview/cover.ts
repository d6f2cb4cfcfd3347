import type { Payload } from 'payload'
import { readAround } from '../wire/around.ts'
import type { PublicType, Ref } from '../wire/documents.ts'
import type { Edition, Item } from '../wire/edition.ts'
import { refsOf } from '../wire/edition/refs.ts'
import type { Found } from '../wire/read.ts'
import { asPublished, type Look } from './as-published.ts'
import { belongingTo } from './belonging.ts'
import { readDrafts } from './read-drafts.ts'

/** The documents a link shows, in their public form, or why it shows none. */
export type Covered = { kind: 'public'; items: Item[] } | Exclude<Look, { kind: 'public' }>

type Desk = { payload: Payload; edition: Edition; now: Date }

/** What a document brings along when it is not public itself: every page needs its pictures. */
const pictures: readonly PublicType[] = ['photos', 'galleries']

/** An event is prepared together with those on its programme and everything they are filed under. */
const withEvent: readonly PublicType[] = [
  ...pictures,
  ...(['speakers', 'organisations', 'places', 'topics', 'series', 'contributors'] as const),
]

/**
 * The newest version of a document and of what belongs to it, and the unpublished documents these
 * bring along. What readers have already as it is now is left to the edition.
 */
export async function cover(desk: Desk, root: Ref): Promise<Covered> {
  const [draft] = await readDrafts(desk.payload, root.ref, [root.id])
  if (draft === undefined) return { kind: 'withdrawn' }
  const look = await lookOf(desk, root.ref, draft, null)
  if (look.kind !== 'public') return look
  const zone = root.ref === 'events' && typeof draft.timeZone === 'string' ? draft.timeZone : null
  const own: Item = { type: root.ref, id: root.id, projection: look.projection }
  const belonging = await itemsOf(desk, await unseen(desk, root), zone)
  const items = [own, ...belonging]
  return { kind: 'public', items: [...items, ...(await broughtBy(desk, root, items))] }
}

async function unseen({ payload, edition, now }: Desk, root: Ref): Promise<Ref[]> {
  const belonging = await belongingTo(payload, root)
  return belonging.filter(
    ({ ref, id, isPublished }) => !isPublished || edition.getById(ref, id, now) === null,
  )
}

/** Articles bring galleries, those bring photos, and those bring nothing that is brought. */
const furthest = 3

async function broughtBy(desk: Desk, root: Ref, items: readonly Item[]): Promise<Item[]> {
  const brings = root.ref === 'events' ? withEvent : pictures
  const known = new Set(items.map(({ type, id }) => `${type}/${id}`))
  const brought: Item[] = []
  let bringing = items
  for (let step = 0; step < furthest && bringing.length > 0; step += 1) {
    const refs = bringing
      .flatMap(({ projection }) =>
        projection.kind === 'public' ? refsOf(projection.document) : [],
      )
      .filter(({ ref, id }) => brings.includes(ref) && !known.has(`${ref}/${id}`))
      .filter(({ ref, id }) => desk.edition.getById(ref, id, desk.now) === null)
    for (const { ref, id } of refs) known.add(`${ref}/${id}`)
    bringing = await itemsOf(desk, refs, null)
    brought.push(...bringing)
  }
  return brought
}

/** Those of the documents that can be shown. */
async function itemsOf(desk: Desk, refs: readonly Ref[], zone: string | null): Promise<Item[]> {
  const items: Item[] = []
  for (const [type, some] of Map.groupBy(refs, ({ ref }) => ref)) {
    const ids = [...new Set(some.map(({ id }) => id))]
    for (const draft of await readDrafts(desk.payload, type, ids)) {
      const look = await lookOf(desk, type, draft, zone)
      if (look.kind === 'public') items.push({ type, id: draft.id, projection: look.projection })
    }
  }
  return items
}

/** A session's times are on the clock of its event: the one previewed, or the one there is. */
async function lookOf(
  { payload, now }: Desk,
  type: PublicType,
  draft: Found,
  zone: string | null,
): Promise<Look> {
  const isLoose = type === 'sessions' && zone === null
  const timeZone = isLoose ? (await readAround(payload, type, [draft]))(draft).timeZone : zone
  return asPublished(type, draft, { now, timeZone })
}
