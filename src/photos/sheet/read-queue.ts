import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../own-language.ts'
import { z } from 'zod'
import { staff } from '../../access/roles.ts'
import { deadlineOf, inFixOrder } from '../fix-order.ts'
import { withCodesLeft } from './codes-left.ts'
import { whereShown } from './filters.ts'
import { type Frame, frameOf, frameSelect } from './frame.ts'

/** As many as are worked through in one sitting. */
const longest = 300

/** What waits to be mended, in the order it is needed. `deadlines` are ISO instants by photo. */
export type Queue = { frames: Frame[]; deadlines: [string, string][] }

/** Photos that lack a caption, an alt text, a credit or how we have them, or have a code left, as far as they are this person's to mend. */
export async function readQueue(req: PayloadRequest): Promise<Queue> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: await whereQueued(req),
    sort: '-createdAt',
    limit: longest,
    pagination: false,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: frameSelect,
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  const frames = docs.map(frameOf)
  const [deadlines, starts] = await Promise.all([deadlinesOf(req), startsOf(req, frames)])
  const ordered = inFixOrder(frames, { deadlines, starts })
  return { frames: ordered, deadlines: [...deadlines] }
}

/** How many photos that is. */
export async function countQueue(req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.find({
    collection: 'photos',
    where: await whereQueued(req),
    sort: 'id',
    limit: 1,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: {},
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return totalDocs
}

async function whereQueued(req: PayloadRequest): Promise<Where> {
  const wanted = [{ pick: { not_equals: 'rejected' } }, ...whereMine(req)]
  const coded = await withCodesLeft(req, { and: wanted })
  return { and: [...wanted, whereLacking(req, coded)] }
}

function whereLacking(req: PayloadRequest, coded: string[]): Where {
  const words: Where[] = [
    whereShown('noCaption'),
    whereShown('noAlt'),
    ...(coded.length > 0 ? [{ id: { in: coded } }] : []),
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

const story = z.object({
  leadPhoto: z.string().nullish(),
  mentions: z
    .array(z.object({ relationTo: z.string(), value: z.string() }))
    .nullish()
    .transform((all) => all ?? []),
  dueAt: z.string().nullish(),
  embargoUntil: z.string().nullish(),
})

/** By photo, the nearest deadline of the unpublished stories that show it. */
async function deadlinesOf(req: PayloadRequest): Promise<Map<string, string>> {
  const dated: Where = { or: [{ dueAt: { exists: true } }, { embargoUntil: { exists: true } }] }
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ _status: { equals: 'draft' } }, dated] },
    sort: '-updatedAt',
    limit: longest,
    pagination: false,
    depth: 0,
    draft: true,
    select: { leadPhoto: true, mentions: true, dueAt: true, embargoUntil: true },
    showHiddenFields: true,
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  const deadlines = new Map<string, string>()
  for (const each of docs.map((doc) => story.parse(doc))) {
    const at = deadlineOf(each)
    for (const photo of photosOf(each)) {
      const known = deadlines.get(photo)
      if (at !== null && (known === undefined || at < known)) deadlines.set(photo, at)
    }
  }
  return deadlines
}

function photosOf({ leadPhoto, mentions }: z.infer<typeof story>): string[] {
  const shown = mentions.flatMap(({ relationTo, value }) => (relationTo === 'photos' ? value : []))
  return leadPhoto ? [leadPhoto, ...shown] : shown
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
