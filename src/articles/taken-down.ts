import type { JsonObject, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { articleAccess } from './access.ts'
import { idOf } from './author.ts'
import type { Act } from './transitions.ts'

/**
 * Why readers do not have a story that they had, or would have: by whom, when and why. `original` is
 * the kill of the story it translates, `story`.
 */
export type TakenDown = {
  kind: 'killed' | 'original' | 'withheld' | 'unpublished'
  by: string | null
  at: string
  /** For whoever reads the history of stories; null for others, and where nobody said why. */
  why: string | null
  /** What readers are told of a kill. */
  killReason: string | null
  story: { id: string; headline: string } | null
}

type Now = { isOut: boolean; isWithdrawn: boolean }

/** What took the newest draft of a story from its readers, by the audit log; null if nothing did. */
export async function takenDown(
  req: PayloadRequest,
  story: JsonObject,
  { isOut, isWithdrawn }: Now,
): Promise<TakenDown | null> {
  if (story.stage === 'killed') return killOf(req, story)
  if (isWithdrawn) return originalOf(req, story)
  if (story.pubStatus === 'withheld') return asTold(req, 'withheld', await withholding(req, story))
  if (isOut || !story.firstPublishedAt) return null
  const last = await lineOf(req, story, 'publish', 'unpublish', 'kill')
  return last?.act === 'unpublish' ? asTold(req, 'unpublished', last) : null
}

async function killOf(req: PayloadRequest, story: JsonObject): Promise<TakenDown | null> {
  const told = await asTold(req, 'killed', await lineOf(req, story, 'kill'))
  const { killReason, killedAt } = storySchema.parse(story)
  const unknown = { kind: 'killed', by: null, why: null, story: null } as const
  return { ...unknown, ...told, at: killedAt ?? told?.at ?? '', killReason }
}

/** The story this translates, or that one in turn, that was killed. */
async function originalOf(req: PayloadRequest, story: JsonObject): Promise<TakenDown | null> {
  const seen = new Set<string>()
  let above: JsonObject | null = story
  while (above !== null && above.stage !== 'killed') {
    const id = idOf(above.translationOf)
    const isNew = typeof id === 'string' && !seen.has(id)
    above = isNew ? await storedStory(req, id) : null
    if (isNew) seen.add(id)
  }
  const kill = above && (await killOf(req, above))
  if (!above || !kill) return null
  const { headline, id } = storySchema.parse(above)
  return { ...kill, kind: 'original', story: { id, headline: headline ?? '' } }
}

function storedStory(req: PayloadRequest, id: string): Promise<JsonObject | null> {
  return req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    select: { headline: true, killReason: true, killedAt: true, stage: true, translationOf: true },
    overrideAccess: true,
    req,
    trash: true,
  })
}

type Line = z.output<typeof lineSchema>

/** More saves than a withheld story has had since. */
const many = 500

async function withholding(req: PayloadRequest, story: JsonObject): Promise<Line | null> {
  const lines = await linesOn(req, story, { where: {}, limit: many })
  const isThat = ({ changes }: Line) =>
    changes.some(({ field, to }) => field === 'pubStatus' && to === 'withheld')
  return lines.find(isThat) ?? null
}

/** The last time one of these was done to a story. */
async function lineOf(
  req: PayloadRequest,
  story: JsonObject,
  ...acts: Act[]
): Promise<Line | null> {
  const [line = null] = await linesOn(req, story, { where: { act: { in: acts } }, limit: 1 })
  return line
}

type Asked = { where: Where; limit: number }

/** What the audit log says about a story, the newest first. */
async function linesOn(
  req: PayloadRequest,
  story: JsonObject,
  { limit, where }: Asked,
): Promise<Line[]> {
  const { docs } = await req.payload.find({
    collection: 'auditLog',
    where: { and: [{ document: { equals: String(story.id) } }, where] },
    sort: '-createdAt',
    limit,
    pagination: false,
    depth: 0,
    select: { act: true, who: true, why: true, changes: true, createdAt: true },
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => lineSchema.parse(doc))
}

async function asTold(
  req: PayloadRequest,
  kind: TakenDown['kind'],
  line: Line | null,
): Promise<TakenDown | null> {
  if (line === null) return null
  const why = articleAccess.readVersions({ req }) ? line.why : null
  return { kind, by: line.who, at: line.createdAt, why, killReason: null, story: null }
}

const text = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' && value !== '' ? value : null))

const storySchema = z.object({
  id: z.string(),
  headline: text,
  killReason: text,
  killedAt: text,
})

const lineSchema = z.object({
  act: text,
  who: text,
  why: text,
  createdAt: z.string(),
  changes: z
    .array(z.object({ field: z.string(), to: z.string().nullable() }))
    .nullish()
    .catch([])
    .transform((changes) => changes ?? []),
})
