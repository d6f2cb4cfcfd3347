import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import { staff } from '../access/roles.ts'
import { desk } from '../access/who.ts'
import { type DeskSettings, readDeskSettings } from '../desk/settings.ts'
import { saveUnderWay } from '../fields/rev.ts'
import { sayAct } from '../staff/said-act.ts'
import { reasonOf, whyIn } from '../staff/why.ts'
import { noApproval } from './approval.ts'
import {
  type Implied,
  impliedBy,
  type NamedMove,
  stageOf,
  type StorySave,
  takeAsked,
} from './asked-move.ts'
import { moverOf } from './author.ts'
import { carryOut, touchesReaders } from './effects.ts'
import { judge } from './judge.ts'
import { passPreflight } from './pass-preflight.ts'
import { noSuchMove, refuseMove, sayRefusal } from './refused-move.ts'
import { isOneOf, firstStages, type Stage } from './stage.ts'
import { isOutNow, newStory, storyOf } from './story-now.ts'
import type { Act } from './transitions.ts'
import { onlyStepsAside, stageAfter, trashesScheduled } from './step-aside.ts'
import { together, writersOf } from './writers.ts'

type Args = Parameters<CollectionBeforeChangeHook>[0]

/**
 * The one place in which a story changes its stage and its status, whichever way a save comes: what
 * it asks for, by name or by its fields, is judged by the table and carried out, or refused whole.
 */
export const moveByTable: CollectionBeforeChangeHook = async (args) => {
  const found = await understood(args)
  const { before, req } = found
  const asked = takeAsked(req, String(before.id))
  if (asked?.act === 'again') return putAgain(found, asked)
  const writtenBy = together(writersOf(found.data), asked?.writers)
  const data = { ...found.data, writtenBy }
  const save = { ...found, data }
  const { acts, to } = asked ? { acts: [asked.act], to: null } : implied(save)
  if (trashesScheduled(save) && staff(req) && !desk({ req }))
    throw refuseMove(req, 'is-scheduled', sayRefusal('is-scheduled', atSchedule))
  if (acts.length === 0 && to === null) return { ...data, stage: stageAfter(before, data) }
  const moved = acts.length > 0 ? await moveOn(save, acts, asked ?? {}) : null
  if (to === null) return moved ?? data
  if (moved?.stage === to) return moved
  throw refuseMove(req, 'no-such-move', noSuchMove(stageOf(before), to))
}

const atSchedule = { act: 'hold', stage: 'scheduled' } as const

function implied(save: StorySave): Implied {
  return onlyStepsAside(save) ? { acts: [], to: null } : impliedBy(save)
}

async function understood({ data, operation, originalDoc, req }: Args): Promise<StorySave> {
  if (operation === 'create') {
    const { stage } = data
    const first = isOneOf(firstStages, stage) ? stage : 'drafting'
    return { data, req, before: newStory(data, first), isOut: false, isDraft: false, isNew: true }
  }
  const before: JsonObject = originalDoc ?? {}
  const id = String(before.id)
  const isDraft = saveUnderWay(req, { collection: 'articles', id })?.isDraft ?? false
  return { data, req, before, isDraft, isOut: await isOutNow(req, id), isNew: false }
}

type Said = Partial<NamedMove>

/** One act after the other, each judged on what the one before it made of the story. */
async function moveOn(save: StorySave, acts: Act[], said: Said): Promise<JsonObject> {
  const settings = await readDeskSettings(save.req)
  let { before, data } = save
  for (const act of acts) {
    data = await doOne({ ...save, before, data }, act, { said, settings })
    before = { ...before, stage: data.stage, pubStatus: data.pubStatus }
  }
  return data
}

type With = { said: Said; settings: DeskSettings }

async function doOne(save: StorySave, act: Act, { said, settings }: With): Promise<JsonObject> {
  const { before, data, isDraft, isNew, req } = save
  const reason = said.reason ?? reasonOf(req)
  const written = { ...before, writtenBy: data.writtenBy }
  const mover = await moverOf(req, written, { act, rules: settings })
  const story = storyOf(save)
  const corrects = said.corrects ?? (data.stage === 'corrected' && story.stage !== 'corrected')
  if (act === 'publish' && corrects && !said.corrects && mover.kind === 'person')
    throw refuseMove(req, 'note-missing', sayRefusal('note-missing', { act, stage: story.stage }))
  const { revision } = said
  const judged = judge({ act, story, mover, rules: settings, reason, revision, corrects })
  if (judged.kind === 'refused') throw refuseMove(req, judged.code, judged.said)
  if (act === 'schedule' && mover.kind === 'person' && !said.times)
    throw refuseMove(req, 'time-missing', sayRefusal('time-missing', { act, stage: story.stage }))
  const { isApproved, row, to } = judged
  const at = new Date()
  if (isDraft && touchesReaders(row))
    throw refuseMove(req, 'not-as-draft', sayRefusal('not-as-draft', { act, stage: story.stage }))
  const key = { collection: 'articles', id: String(before.id) }
  const words = { ...before, ...data }
  const overrode = await passPreflight(req, { act, said, story: words, now: at })
  const why = reason ?? whyIn(said.override?.reason)
  if (!isNew) sayAct(req, key, { act, why, overrode, changes: said.times })
  const by = mover.kind === 'person' ? mover.id : null
  const rev = saveUnderWay(req, key)?.rev ?? 1
  const doing = { row, to, from: story.stage, by, at, rev, reason, isApproved }
  return carryOut({ ...data, approval: before.approval ?? {}, heldFrom: before.heldFrom }, doing)
}

/** A newer draft comes back on top of the revision that was just published, and waits as before. */
function putAgain(
  { before, data, req }: StorySave,
  { stage, writers }: { stage: Stage; writers: string[] },
): JsonObject {
  sayAct(req, { collection: 'articles', id: String(before.id) }, { act: null })
  return { ...data, stage, approval: noApproval, writtenBy: writers, _status: 'draft' }
}
