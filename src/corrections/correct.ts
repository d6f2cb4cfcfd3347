import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { type Move, type Moved, moveStory } from '../articles/move.ts'
import { refuse } from '../fields/refuse.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import { isSeen } from '../fields/seen-text.ts'
import { outside } from '../history/outside.ts'
import type { Correction } from '../payload-types.ts'
import { isInWork } from '../translations/leading-to.ts'
import { withdrawnTranslations } from '../translations/withdrawn.ts'
import { noteMissing } from './sentences.ts'

/** What readers are told of a correction, on which revision of the story, and if so from which draft. */
export type Correcting = {
  id: string
  rev: number
  fromRevision: number
  text: string
  type: Correction['type']
  position: Correction['position']
  field?: string | null | undefined
  before?: string | null | undefined
  after?: string | null | undefined
  /** The draft of a correction that somebody proposed. */
  proposal?: string | null | undefined
} & Pick<Move, 'acknowledged' | 'override'>

export type Corrected = { rev: number; stage: Moved['stage']; correction: string; tasks: number }

/**
 * Publishes the newest draft of a story as corrected, with the note to readers, which asks for its
 * translations to follow: all of it, or nothing.
 * @throws ValidationError without a note; APIError 412 when the story was saved since.
 */
export async function correctStory(req: PayloadRequest, asked: Correcting): Promise<Corrected> {
  refuseEmptyNote(req, asked.text)
  await refuseOtherProposal(req, asked)
  const isOurs = await initTransaction(req)
  try {
    const done = await correct(req, asked)
    if (isOurs) await commitTransaction(req)
    return done
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

async function correct(req: PayloadRequest, asked: Correcting): Promise<Corrected> {
  const { acknowledged, id, override, rev } = asked
  const story = await moveStory(req, {
    act: 'publish',
    id,
    rev,
    corrects: true,
    acknowledged,
    override,
  })
  const correction = await publishNote(req, asked, story.rev)
  const tasks = await countTasks(req, correction)
  return { rev: story.rev, stage: story.stage, correction, tasks }
}

async function publishNote(
  req: PayloadRequest,
  { acknowledged: _seen, id, override: _over, proposal, rev: _rev, ...said }: Correcting,
  toRevision: number,
): Promise<string> {
  const data = { ...said, article: id, toRevision, _status: 'published' as const }
  const saved = proposal
    ? await req.payload.update({
        collection: 'corrections',
        id: proposal,
        data,
        depth: 0,
        overrideAccess: false,
        req,
      })
    : await req.payload.create({
        collection: 'corrections',
        data,
        depth: 0,
        overrideAccess: false,
        req,
      })
  return saved.id
}

/** Of those translations only that somebody works on: the others are asked once they are back. */
async function countTasks(req: PayloadRequest, correction: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'translationTasks',
    where: { correction: { equals: correction } },
    depth: 1,
    draft: true,
    pagination: false,
    select: { article: true },
    populate: { articles: { deletedAt: true, stage: true } },
    overrideAccess: true,
    req,
  })
  const gone = await withdrawnTranslations({ payload: req.payload, req })
  const isFollowed = ({ article }: (typeof docs)[number]): boolean =>
    typeof article === 'object' && article !== null && isInWork(article) && !gone.has(article.id)
  return docs.filter(isFollowed).length
}

/** What colleagues proposed for this story: not for another, and not what readers have already. */
async function refuseOtherProposal(
  req: PayloadRequest,
  { id, proposal }: Correcting,
): Promise<void> {
  if (!proposal) return
  const { docs } = await req.payload.find({
    collection: 'corrections',
    where: {
      and: [
        { id: { equals: proposal } },
        { article: { equals: id } },
        { _status: { equals: 'draft' } },
      ],
    },
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    req: outside(req),
  })
  if (docs.length > 0) return
  const said = {
    en: 'This proposal is gone, published already, or about another article: reload and choose again.',
    zh: '该建议已不存在、已发布，或属于其他文章：请刷新后重新选择。',
  }
  throw refusedRequest(req, 404, 'no-such-proposal', said)
}

function refuseEmptyNote(req: PayloadRequest, text: string): void {
  if (isSeen(text)) return
  refuse([{ path: 'text', said: noteMissing }], { collection: 'corrections', req })
}
