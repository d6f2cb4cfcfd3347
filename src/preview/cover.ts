import type { Payload } from 'payload'
import { readAround } from '../wire/around.ts'
import type { PublicType, Ref } from '../wire/documents.ts'
import type { Edition, Item } from '../wire/edition.ts'
import { refsOf } from '../wire/edition/refs.ts'
import type { Found } from '../wire/read.ts'
import { asPublished, isWithdrawn, type Look } from './as-published.ts'
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
  if (draft === undefined || (await isOnWithdrawn(desk, draft))) return { kind: 'withdrawn' }
  const look = (await lookWithin(desk, root.ref, [draft], null))(draft)
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
    const drafts = await readDrafts(desk.payload, type, ids)
    const lookOf = await lookWithin(desk, type, drafts, zone)
    for (const draft of drafts) {
      const look = lookOf(draft)
      if (look.kind === 'public') items.push({ type, id: draft.id, projection: look.projection })
    }
  }
  return items
}

/**
 * How documents look with what they take from others: a session the clock of its event (the one
 * previewed, or the one there is), a translation the recall of the story it translates.
 */
async function lookWithin(
  { payload, now }: Desk,
  type: PublicType,
  drafts: Found[],
  zone: string | null,
): Promise<(draft: Found) => Look> {
  const takes = type === 'articles' || (type === 'sessions' && zone === null)
  const aroundOf = takes ? await readAround(payload, type, drafts, now) : null
  return (draft) => {
    const around = aroundOf?.(draft)
    if (around?.recall) return { kind: 'withdrawn' }
    return asPublished(type, draft, { now, timeZone: zone ?? around?.timeZone ?? null })
  }
}

/** Whether a note belongs to an article that was killed or is in the trash. */
async function isOnWithdrawn({ payload }: Desk, { article }: Found): Promise<boolean> {
  const articles =
    typeof article === 'string' ? await readDrafts(payload, 'articles', [article]) : []
  return articles.some(isWithdrawn)
}
