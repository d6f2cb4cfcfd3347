import type { PayloadRequest } from 'payload'
import { Forbidden, Locked } from 'payload'
import { staff } from '../access/roles.ts'
import type { Article } from '../payload-types.ts'
import { askFor, type NamedMove, stageOf } from './asked-move.ts'
import { isTheirs } from './author.ts'
import { outside } from '../history/outside.ts'
import { publishRevision } from './publish-revision.ts'
import type { KillReason } from '../wire/kill-reasons.ts'
import type { Stage } from './stage.ts'
import { refuseMove, sayRefusal } from './refused-move.ts'
import { type Act, mayEver } from './transitions.ts'

/** An act on one story. `rev` is the revision the mover has seen; `revision` the one to publish. */
export type Move = NamedMove & {
  id: string
  rev?: number | undefined
  /** With `kill`: what readers are told of the reason. */
  killReason?: KillReason | undefined
  /** With `assign`: to whom. */
  assignee?: string | undefined
}

/** Where the story stands now. `approved` is the revision that is approved, if one is. */
export type Moved = { id: string; stage: Stage; rev: number; approved: number | null }

/**
 * Does one act on a story, for the user of the request or, without one, for the program. The save it
 * makes is judged by the table like any other.
 * @throws APIError with the code and the sentence of the refusal.
 */
export async function moveStory(req: PayloadRequest, move: Move): Promise<Moved> {
  const { act, id, revision } = move
  const person = staff(req)
  if (person && !mayEver(act, person.role)) throw notTheirs(req, 'not-your-role', act)
  const isPinned = act === 'publish' && revision !== undefined
  const saving = isPinned ? publishRevision(req, { ...move, revision }) : saveMove(req, move)
  const saved = await saving.catch(async (error: unknown) => {
    throw await inOurWords(req, move, error)
  })
  return {
    id,
    stage: stageOf(saved),
    rev: saved.rev ?? 0,
    approved: saved.approval?.revision ?? null,
  }
}

async function inOurWords(
  req: PayloadRequest,
  { act, id }: Move,
  error: unknown,
): Promise<unknown> {
  if (error instanceof Locked) return notTheirs(req, 'locked', act)
  if (!(error instanceof Forbidden)) return error
  return notTheirs(req, (await isTheirsKilled(req, id)) ? 'is-killed' : 'not-yours', act)
}

/** Whether a story that its writer may not touch was theirs until it was killed. */
async function isTheirsKilled(req: PayloadRequest, id: string): Promise<boolean> {
  const person = staff(req)
  const story = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req: outside(req),
  })
  return person !== null && story?.stage === 'killed' && isTheirs(story, person)
}

/** Who may not touch the story at all is told so in our words, too. */
function notTheirs(
  req: PayloadRequest,
  code: 'is-killed' | 'locked' | 'not-your-role' | 'not-yours',
  act: Act,
) {
  return refuseMove(req, code, sayRefusal(code, { act, stage: 'drafting' }))
}

function saveMove(req: PayloadRequest, move: Move): Promise<Article> {
  const { act, id } = move
  askFor(req, id, move)
  return req.payload.update({
    collection: 'articles',
    id,
    data: dataFor(move),
    draft: !readersNotice.includes(act),
    depth: 0,
    overrideAccess: staff(req) === null,
    overrideLock: staff(req) === null || neverWaits.includes(act),
    req,
    trash: act === 'kill',
  })
}

/** What keeps a story from readers, and whose it is, waits for nobody who has it open. */
const neverWaits: readonly Act[] = ['assign', 'kill', 'unpublish', 'unschedule', 'hold']

/** These are saved whole; the others beside what readers have. */
const readersNotice: readonly Act[] = ['publish', 'unpublish', 'kill', 'revive']

function dataFor({ act, assignee, killReason, rev }: Move) {
  return {
    ...(rev === undefined ? {} : { rev }),
    ...(act === 'assign' && assignee !== undefined ? { assignee } : {}),
    ...(act === 'publish' ? { _status: 'published' as const } : {}),
    ...(act === 'unpublish' ? { _status: 'draft' as const } : {}),
    ...(act === 'kill' ? { pubStatus: 'canceled' as const, killReason: killReason ?? null } : {}),
    ...(act === 'revive' ? { pubStatus: 'usable' as const, _status: 'draft' as const } : {}),
  }
}
