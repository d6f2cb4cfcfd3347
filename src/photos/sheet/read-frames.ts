import {
  appendVersionToQueryKey,
  combineQueries,
  executeAccess,
  type PayloadRequest,
  type Where,
} from 'payload'
import { inOwnLanguage } from '../own-language.ts'
import { withCodesLeft } from './codes-left.ts'
import { type Show, shows } from './filters.ts'
import { type Frame, frameOf, frameSelect } from './frame.ts'
import { cursorOf, type Question, sortOf, whereAsked } from './question.ts'

/** Photos of one page, in the order of the sheet, and where the next page begins. */
export type FramePage = { frames: Frame[]; next: string | null }

/** As many as fill the largest screen several times over. */
const pageSize = 200

/** One page of a contact sheet in its newest drafts, as far as whoever asks may read them. */
export async function readFrames(req: PayloadRequest, question: Question): Promise<FramePage> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: await whereExactly(req, question),
    sort: sortOf(question),
    limit: pageSize + 1,
    pagination: false,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: frameSelect,
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  const frames = docs.slice(0, pageSize).map(frameOf)
  const last = frames.at(-1)
  return { frames, next: docs.length > pageSize && last ? cursorOf(last) : null }
}

async function whereExactly(req: PayloadRequest, question: Question): Promise<Where> {
  const where = whereAsked(question, selfOf(req))
  if (question.show !== 'codesLeft') return where
  return { and: [where, { id: { in: await withCodesLeft(req, where) } }] }
}

/**
 * How many photos each filter would show: one small question to the database for each. Reading the
 * few fields they ask about of every photo once takes ten times as long, and Payload's own `find`
 * asks for a document besides each number.
 */
export async function countFrames(
  req: PayloadRequest,
  question: Question,
): Promise<Record<Show, number>> {
  const { access } = req.payload.collections.photos.config
  const may = await executeAccess({ disableErrors: true, req }, access.read)
  const counts: Record<Show, number> = { ...nothing }
  if (may === false) return counts
  const whole = { ...question, after: null }
  const counting = shows.map(async (show) => {
    const where = whereAsked(whole, selfOf(req), show)
    const isCode = show === 'codesLeft'
    counts[show] = isCode
      ? (await withCodesLeft(req, where)).length
      : await countOf(req, combineQueries(where, may))
  })
  await Promise.all(counting)
  return counts
}

const nothing: Record<Show, number> = {
  all: 0,
  picked: 0,
  rejected: 0,
  unrated: 0,
  noCaption: 0,
  noAlt: 0,
  noCredit: 0,
  codesLeft: 0,
}

/** Among the newest drafts, without the trash, as `find` does. */
async function countOf(req: PayloadRequest, where: Where): Promise<number> {
  const newest = combineQueries(where, { deletedAt: { exists: false } })
  const { totalDocs } = await req.payload.db.countVersions({
    collection: 'photos',
    where: combineQueries({ latest: { equals: true } }, appendVersionToQueryKey(newest)),
    locale: req.locale ?? undefined,
    req,
  })
  return totalDocs
}

function selfOf({ user }: PayloadRequest): string {
  return user?.id ?? ''
}
