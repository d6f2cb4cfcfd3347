import type { Payload } from 'payload'
import { readHashes } from '../database/hashes.ts'
import { distanceBetween, type Halves, halvesOf, maybeCrop, samePicture } from './phash.ts'

/** A photo that looks like another one: saved again, or perhaps a part of it or of the same moment. */
export type LookAlike = {
  id: string
  title: string
  /** Of 64 bits, how many differ. */
  distance: number
  kind: 'same' | 'maybeCrop'
  isTrashed: boolean
}

type Near = Pick<LookAlike, 'id' | 'distance'>

/** How photos look, by id, and up to when saves are known. */
type Looks = { byId: Map<string, Halves>; since: Date | null }

const known = new WeakMap<Payload, Looks>()

/** A save becomes visible some time after the instant it is dated with. */
const overlap = 10_000

/** Most that are named. */
const most = 5

/** The photos that look most like this one, the nearest first; none of one nothing is seen in. */
export async function lookAlikesOf(
  payload: Payload,
  phash: string | null | undefined,
  self: string,
): Promise<LookAlike[]> {
  if (!phash) return []
  const { byId } = await looksOf(payload)
  for (;;) {
    const near = nearest(byId, halvesOf(phash), self)
    const there = near.length === 0 ? [] : await named(payload, near)
    if (there.length === near.length) return there
    // Those deleted meanwhile must not stand in the place of others.
    for (const { id } of near) if (!there.some((photo) => photo.id === id)) byId.delete(id)
  }
}

/** Of twenty thousand, without making anything of those that look otherwise. */
function nearest(byId: Looks['byId'], look: Halves, self: string): Near[] {
  const near: Near[] = []
  for (const [id, other] of byId) {
    const distance = distanceBetween(look, other)
    if (distance <= maybeCrop && id !== self) near.push({ id, distance })
  }
  return near.toSorted((one, other) => one.distance - other.distance).slice(0, most)
}

/** One that was deleted meanwhile is not there any more. */
async function named(payload: Payload, near: Near[]): Promise<LookAlike[]> {
  const { docs } = await payload.find({
    collection: 'photos',
    where: { id: { in: near.map(({ id }) => id) } },
    select: { title: true, deletedAt: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  return near.flatMap(({ distance, id }) => {
    const doc = docs.find((each) => each.id === id)
    if (!doc) return []
    const kind = distance <= samePicture ? 'same' : 'maybeCrop'
    return [{ id, title: doc.title || id, distance, kind, isTrashed: Boolean(doc.deletedAt) }]
  })
}

/** All of them are read once, and then what was saved since: other processes save too. */
async function looksOf(payload: Payload): Promise<Looks> {
  const looks = known.get(payload) ?? { byId: new Map(), since: null }
  known.set(payload, looks)
  const now = new Date()
  for (const { id, phash } of await readHashes(payload, looks.since)) {
    if (phash !== '') looks.byId.set(id, halvesOf(phash))
  }
  looks.since = new Date(now.getTime() - overlap)
  return looks
}
