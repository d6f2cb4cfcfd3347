import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { idsIn } from '../../programme/event-of-session.ts'
import { deadlineOf } from '../fix-order.ts'
import { inOwnLanguage } from '../own-language.ts'

/** So many unpublished stories are looked through for the photos they wait for. */
const mostStories = 1_000

/** So many ids go into one question: a database reads thousands slowly, or not at all. */
export const mostNamed = 200

const storySchema = z.object({
  leadPhoto: z.string().nullish(),
  mentions: z
    .array(z.object({ relationTo: z.string(), value: z.string() }))
    .nullish()
    .transform((all) => all ?? []),
  dueAt: z.string().nullish(),
  embargoUntil: z.string().nullish(),
})

type Story = z.output<typeof storySchema>

/** By photo, the nearest deadline of the unpublished stories that show it, by itself or in a gallery. */
export async function deadlinesOf(req: PayloadRequest): Promise<Map<string, string>> {
  const dated: Where = { or: [{ dueAt: { exists: true } }, { embargoUntil: { exists: true } }] }
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ _status: { equals: 'draft' } }, dated] },
    sort: '-updatedAt',
    limit: mostStories,
    pagination: false,
    depth: 0,
    draft: true,
    select: { leadPhoto: true, mentions: true, dueAt: true, embargoUntil: true },
    showHiddenFields: true,
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  const stories = docs.map((doc) => storySchema.parse(doc))
  const deadlines = nearest(stories, (story) => [
    ...idsIn(story.leadPhoto),
    ...mentioned(story, 'photos'),
  ])
  const galleries = nearest(stories, (story) => mentioned(story, 'galleries'))
  for (const [photo, at] of await throughGalleries(req, galleries)) note(deadlines, photo, at)
  return deadlines
}

/** What stories wait for, the nearest deadline first, as many as go into one question. */
export function inParts(deadlines: Map<string, string>): string[][] {
  const ids = [...deadlines]
    .toSorted(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([id]) => id)
  const count = Math.ceil(ids.length / mostNamed)
  return Array.from({ length: count }, (_, nth) =>
    ids.slice(nth * mostNamed, (nth + 1) * mostNamed),
  )
}

function nearest(stories: Story[], named: (story: Story) => string[]): Map<string, string> {
  const deadlines = new Map<string, string>()
  for (const story of stories) {
    const at = deadlineOf(story)
    if (at !== null) for (const id of named(story)) note(deadlines, id, at)
  }
  return deadlines
}

function note(deadlines: Map<string, string>, id: string, at: string): void {
  const known = deadlines.get(id)
  if (known === undefined || at < known) deadlines.set(id, at)
}

function mentioned({ mentions }: Story, collection: string): string[] {
  return mentions.flatMap(({ relationTo, value }) => (relationTo === collection ? value : []))
}

/** The photos of these galleries as they stand now, each with the deadline of its gallery. */
async function throughGalleries(
  req: PayloadRequest,
  deadlines: Map<string, string>,
): Promise<[string, string][]> {
  const found: [string, string][] = []
  for (const ids of inParts(deadlines)) {
    const { docs } = await req.payload.find({
      collection: 'galleries',
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      depth: 0,
      draft: true,
      select: { photos: true },
      overrideAccess: false,
      req: inOwnLanguage(req),
    })
    for (const { id, photos } of docs) {
      const at = deadlines.get(id)
      const shown = (photos ?? []).flatMap(({ photo }) => idsIn(photo))
      if (at !== undefined) found.push(...shown.map((photo): [string, string] => [photo, at]))
    }
  }
  return found
}
