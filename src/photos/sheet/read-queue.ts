import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../own-language.ts'
import { staff } from '../../access/roles.ts'
import { inFixOrder } from '../fix-order.ts'
import type { RightLeft } from '../rights-left.ts'
import { withCodesLeft } from './codes-left.ts'
import { deadlinesOf, inParts, mostNamed } from './deadlines.ts'
import { whereShown } from './filters.ts'
import { type Frame, frameOf, frameSelect } from './frame.ts'
import { withRightsLeft } from './with-rights-left.ts'

/** As many as are worked through in one sitting. */
const longest = 300

/**
 * What waits to be mended, in the order it is needed. `deadlines` are ISO instants by photo, `rights`
 * what is left to do of a photo’s rights.
 */
export type Queue = {
  frames: Frame[]
  deadlines: [string, string][]
  rights: [string, RightLeft[]][]
}

/**
 * Photos that lack a caption, an alt text, a credit or how we have them, have a code left, or that
 * readers would not get for want of a lease or of somebody who acknowledges their restrictions, as
 * far as they are this person's to mend. Those a story waits for come in before the newest.
 */
export async function readQueue(
  req: PayloadRequest,
  now: Date,
  most: number = longest,
): Promise<Queue> {
  const deadlines = await deadlinesOf(req)
  const { rights, where } = await whatWaits(req, { deadlines, now })
  const urgent = await urgentOf(req, where, { deadlines, most })
  const known = urgent.map(({ id }) => id)
  const others = { and: [where, { id: { not_in: known } }] }
  const newest = known.length < most ? await framesWhere(req, others, most - known.length) : []
  const frames = [...urgent, ...newest]
  const ordered = inFixOrder(frames, { deadlines, starts: await startsOf(req, frames) })
  const ids = new Set(ordered.map(({ id }) => id))
  return {
    frames: ordered,
    deadlines: [...deadlines].filter(([id]) => ids.has(id)),
    rights: [...rights].filter(([id]) => ids.has(id)),
  }
}

type Urgent = { deadlines: Map<string, string>; most: number }

/** Those a story waits for, the nearest deadline first. */
async function urgentOf(req: PayloadRequest, where: Where, { deadlines, most }: Urgent) {
  const urgent: Frame[] = []
  for (const ids of inParts(deadlines)) {
    if (urgent.length >= most) break
    const dated = await framesWhere(req, { and: [where, { id: { in: ids } }] })
    urgent.push(...inFixOrder(dated, { deadlines, starts: new Map() }))
  }
  return urgent.slice(0, most)
}

/** The newest first; without a limit, all. */
async function framesWhere(req: PayloadRequest, where: Where, limit = 0): Promise<Frame[]> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where,
    sort: '-createdAt',
    limit,
    pagination: false,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: frameSelect,
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs.map(frameOf)
}

/**
 * How many photos that is. Of those of which only the rights or a code are left no more than `named`
 * are looked for: where there may be more, `isAll` is false.
 */
export async function countQueue(
  req: PayloadRequest,
  now: Date,
  named: number = mostNamed,
): Promise<{ count: number; isAll: boolean }> {
  const { isAll, where } = await whatWaits(req, { deadlines: await deadlinesOf(req), named, now })
  const { totalDocs } = await req.payload.find({
    collection: 'photos',
    where,
    sort: 'id',
    limit: 1,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: {},
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return { count: totalDocs, isAll }
}

type Needs = { deadlines: Map<string, string>; named?: number; now: Date }

async function whatWaits(req: PayloadRequest, needs: Needs) {
  const { deadlines, named: most = mostNamed } = needs
  const wanted: Where[] = [{ pick: { not_equals: 'rejected' } }, ...whereMine(req)]
  const [found, { isAll, rights }] = await Promise.all([
    withCodesLeft(req, { and: wanted }),
    rightsToMend(req, { and: wanted }, needs),
  ])
  const coded = [
    ...found.filter((id) => deadlines.has(id)),
    ...found.filter((id) => !deadlines.has(id)),
  ]
  const named = [...new Set([...rights.keys(), ...coded.slice(0, most)])]
  const where = { and: [...wanted, whereLacking(req, named)] }
  return { isAll: isAll && coded.length <= most, rights, where }
}

/** `isAll` is false where there may be more than were looked for. */
type Rights = { isAll: boolean; rights: Map<string, RightLeft[]> }

/** Photographers write leases; restrictions are the desk’s to acknowledge. */
async function rightsToMend(req: PayloadRequest, where: Where, needs: Needs): Promise<Rights> {
  const role = staff(req)?.role
  if (role === 'translator') return { isAll: true, rights: new Map() }
  const found = await rightsOpen(req, where, needs)
  if (role !== 'photographer') return found
  const leases = [...found.rights].flatMap(([id, left]): [string, RightLeft[]][] =>
    left.includes('leaseNeeded') ? [[id, ['leaseNeeded']]] : [],
  )
  return { isAll: found.isAll, rights: new Map(leases) }
}

/** A lease that has ended is renewed only where a story waits for the photo. */
async function rightsOpen(
  req: PayloadRequest,
  where: Where,
  { deadlines, named = mostNamed, now }: Needs,
): Promise<Rights> {
  const open: [string, RightLeft[]][] = []
  for (const ids of inParts(deadlines)) {
    const most = named - open.length
    if (most === 0) break
    const among: Where = { and: [where, { id: { in: ids } }] }
    open.push(...(await withRightsLeft(req, among, { isOverToo: true, most, now })))
  }
  const newest = await withRightsLeft(req, where, { most: named, now })
  const others = [...newest].filter(([id]) => !deadlines.has(id))
  const isAll = open.length < named && newest.size < named
  return { isAll, rights: new Map([...open, ...others]) }
}

/** `named` are photos of which something else is to be mended. */
function whereLacking(req: PayloadRequest, named: string[]): Where {
  const words: Where[] = [
    whereShown('noCaption'),
    whereShown('noAlt'),
    ...(named.length > 0 ? [{ id: { in: named } }] : []),
  ]
  const rights: Where[] = [
    whereShown('noCredit'),
    { usageCategory: { exists: false } },
    { usageCategory: { equals: 'unknown' } },
  ]
  return { or: staff(req)?.role === 'translator' ? words : [...words, ...rights] }
}

function whereMine(req: PayloadRequest): Where[] {
  const person = staff(req)
  return person?.role === 'photographer' ? [{ createdBy: { equals: person.id } }] : []
}

async function startsOf(req: PayloadRequest, frames: Frame[]): Promise<Map<string, string>> {
  const ids = [...new Set(frames.flatMap(({ event }) => event ?? []))]
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { id: { in: ids } },
    depth: 0,
    draft: true,
    joins: false,
    limit: ids.length,
    pagination: false,
    select: { start: true },
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return new Map(docs.map(({ id, start }) => [id, start ?? '']))
}
