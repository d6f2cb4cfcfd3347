import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { staff } from '../access/roles.ts'
import type { StateChange } from '../staff/changes.ts'
import { idOf } from './author.ts'
import { hashOf } from './content.ts'
import { isOutStage, isStage, type Stage } from './stage.ts'
import { type Act, type Mover, transitions } from './transitions.ts'

/** A move that was asked for by its name, with what was said about it. */
export type NamedMove = {
  act: Act
  reason?: string | undefined
  revision?: number | undefined
  override?: { reason: string } | undefined
  acknowledged?: boolean | undefined
  corrects?: boolean | undefined
  /** With `schedule` and `unschedule`: what became of its time, for the audit log. */
  times?: readonly StateChange[] | undefined
  /** With `revision`: who wrote it. */
  writers?: string[] | undefined
}

/** `again`: the second half of publishing a revision, which puts the newer draft back on top. */
export type AskedMove = NamedMove | { act: 'again'; stage: Stage; writers: string[] }

const contextKey = 'rostrumMoves'

/** Remembers what the next save of this story is for. */
export function askFor(req: PayloadRequest, id: string, asked: AskedMove): void {
  const all = allOf(req) ?? new Map<string, AskedMove>()
  all.set(id, asked)
  req.context[contextKey] = all
}

/** What the next save of this story is for, if somebody said so. */
export function askedOf(req: PayloadRequest, id: string): AskedMove | undefined {
  return allOf(req)?.get(id)
}

/** What was asked for by name, once: a save after it asks for itself. */
export function takeAsked(req: PayloadRequest, id: string): AskedMove | undefined {
  const asked = askedOf(req, id)
  allOf(req)?.delete(id)
  return asked
}

function allOf(req: PayloadRequest): Map<string, AskedMove> | undefined {
  const all: unknown = req.context[contextKey]
  return all instanceof Map ? all : undefined
}

/** A save of a story: what it was, and whether readers have it and will have this. */
export type StorySave = Pick<Parameters<CollectionBeforeChangeHook>[0], 'data' | 'req'> & {
  before: JsonObject
  isOut: boolean
  isDraft: boolean
  isNew: boolean
}

/** `to` is where the save wants the story to be, when it says so. */
export type Implied = { acts: Act[]; to: Stage | null }

/** Reads off its fields what a save does to a story: publishing, withdrawing, killing, moving on. */
export function impliedBy(save: StorySave): Implied {
  const { before, data, isDraft, isOut } = save
  const from = stageOf(before)
  const isKilled = from === 'killed'
  if (data.pubStatus === 'canceled' && !isKilled) return { acts: ['kill'], to: null }
  const revived: Act[] = isKilled && data.pubStatus !== 'canceled' ? ['revive'] : []
  if (!isDraft && data._status === 'published') return { acts: [...revived, 'publish'], to: null }
  if (revived.length > 0) return { acts: revived, to: null }
  if (!isDraft && isOut) return { acts: ['unpublish'], to: null }
  const to = isStage(data.stage) && data.stage !== from ? data.stage : null
  return to === null ? { acts: byTheWay(save, from), to } : { acts: actsTo(save, from, to), to }
}

export function stageOf(story: JsonObject): Stage {
  return isStage(story.stage) ? story.stage : 'drafting'
}

/** Whoever is given an idea has it assigned; whoever was assigned begins by writing. */
function byTheWay({ before, data, isNew, req }: StorySave, from: Stage): Act[] {
  if (isNew) return []
  if (from === 'idea' && !before.assignee && data.assignee) return ['assign']
  const isWriter = [before, data].every(({ assignee }) => isPerson(req, idOf(assignee)))
  return from === 'assigned' && isWriter && hashOf(before) !== hashOf(data) ? ['start'] : []
}

function isPerson(req: PayloadRequest, id: unknown): boolean {
  return staff(req) !== null && staff(req)?.id === id
}

/** By which act this mover takes a story from one stage to another; none when there is no way. */
function actsTo({ req }: StorySave, from: Stage, to: Stage): Act[] {
  const mover: Mover = staff(req)?.role ?? 'program'
  const ways = transitions.filter((each) => each.from.includes(from))
  const straight = ways.filter((each) => each.to === to)
  const rows = straight.length > 0 ? straight : ways.filter((each) => each.to === 'back')
  const row = rows.find(({ roles }) => roles.includes(mover)) ?? rows[0]
  const isEarned = isOutStage(to) || to === 'killed'
  return row && !isEarned ? [row.act] : []
}
