import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { staff } from '../access/roles.ts'
import { moveStory } from '../articles/move.ts'
import { preflightOf } from '../articles/preflight.ts'
import { keyOf } from '../articles/preflight/finding.ts'
import { afterCommit } from '../database/after-commit.ts'
import { takeTurn } from '../database/turn.ts'
import { refuse } from '../fields/refuse.ts'
import type { Article } from '../payload-types.ts'
import { ring } from './bell.ts'
import { cancelWaiting } from './cancel.ts'
import { comesTooEarly } from './order.ts'
import { type Listed, listedSchema } from './row.ts'
import { waitingOf } from './schedule-of.ts'
import type { StateChange } from '../staff/changes.ts'
import type { ScheduledAct } from './states.ts'
import { tellTime, timeChange } from './told-times.ts'
import { readWhen } from './when.ts'

/** `rev` is the newest revision, which is to go out; `revision` one that waits already, to be moved. */
export type Asked = {
  id: string
  act: ScheduledAct
  at: string
  zone: string
  rev?: number | undefined
  revision?: number | undefined
  /** What is said to pre-flight, as with any move. */
  acknowledged?: boolean | undefined
  override?: { reason: string } | undefined
}

/**
 * Schedules an article for whoever asks, or moves what waits. To publish, the stage becomes
 * scheduled and that revision is pinned: what is written later stays a draft.
 * @throws ValidationError for a time that is over or does not exist; what `moveStory` throws.
 */
export async function scheduleStory(req: PayloadRequest, asked: Asked, now: Date): Promise<Listed> {
  const when = readWhen(asked, now)
  if (when.kind === 'refused')
    refuse([{ path: when.path, said: when.said }], { collection: 'articles', req })
  const isOurs = await initTransaction(req)
  try {
    await takeTurn(req, `schedule:${asked.id}`)
    const made = await makeRow(req, asked, when.kind === 'at' ? when.at : now)
    afterCommit(req, ring)
    if (isOurs) await commitTransaction(req)
    return made
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

async function makeRow(req: PayloadRequest, asked: Asked, at: Date): Promise<Listed> {
  const { act, id, zone } = asked
  const waiting = await waitingOf(req, id)
  refuse(comesTooEarly(act, at, { ...waiting, isOut: await isOut(req, id) }), {
    collection: 'articles',
    req,
  })
  const change = timeChange(act, waiting[act], { at, zone })
  const { isMoved, overrode, revision } = await pin(req, asked, {
    change,
    waiting: waiting.publish,
  })
  await cancelWaiting(req, id, [act])
  const person = staff(req)
  const story = await newestOf(req, id)
  if (!isMoved) await tellTime(req, { act: 'schedule', change, story: titled(story) })
  const time = at.toISOString()
  const made = await req.payload.create({
    collection: 'schedules',
    data: {
      ...{ article: id, act, zone, revision, overrode, at: time, nextTry: time },
      ...{ title: story.headline, language: story.language },
      hash: act === 'publish' ? (story.approval?.hash ?? null) : null,
      ...{ by: person?.id ?? null, byName: person?.name ?? null },
      ...{ state: 'waiting', attempts: 0, leaseUntil: new Date(0).toISOString() },
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return listedSchema.parse(made)
}

/** A story as the audit log names it. */
function titled({ headline, id, rev }: Article) {
  return { id, title: headline ?? '', rev: rev ?? null }
}

/** `isMoved`: by a save, which the audit log tells of by itself. */
type Pinned = { revision: number | null; overrode: string[]; isMoved: boolean }

type Pinning = { change: StateChange; waiting: Listed | null }

/** The revision that goes out; a time that is only moved keeps the one that waits. */
async function pin(
  req: PayloadRequest,
  { act, acknowledged, id, override, rev, revision }: Asked,
  { change, waiting }: Pinning,
): Promise<Pinned> {
  if (act === 'unpublish') return { revision: null, overrode: [], isMoved: false }
  if (waiting && revision !== undefined && revision === waiting.revision)
    return { revision, overrode: waiting.overrode, isMoved: false }
  const said = { acknowledged, override, times: [change] }
  const moved = await moveStory(req, { id, act: 'schedule', rev: rev ?? revision, ...said })
  const overrode = override === undefined ? [] : await errorsOf(req, id)
  return { revision: moved.approved ?? moved.rev, overrode, isMoved: true }
}

/** What pre-flight finds wrong and whoever schedules lets pass with a reason. */
async function errorsOf(req: PayloadRequest, id: string): Promise<string[]> {
  const found = await preflightOf(req, id, { now: new Date() })
  return found.filter(({ level }) => level === 'error').map(keyOf)
}

async function newestOf(req: PayloadRequest, id: string): Promise<Article> {
  return req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  })
}

async function isOut(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
