import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { touchesReaders } from '../../../src/articles/effects.ts'
import { isOutStage, type Stage, stages } from '../../../src/articles/stage.ts'
import { type Act, acts, rowFor } from '../../../src/articles/transitions.ts'
import type { StagedStory } from '../../support/stage-setter.ts'
import {
  because,
  inShort,
  judged,
  type Mover,
  type Outcome,
  outcomeOf,
  type Try,
} from './move-desk.ts'

/** A save that asks for an act by what it sets. */
type Asking = { name: string; wanted: string; fields: object; isDraft: boolean }

/** Each way in which a save can ask for a move from a stage, and what the table says to it. */
function askingsFrom(mover: Mover, story: StagedStory): Asking[] {
  const { stage } = story
  const byAct = (act: Act, fields: object): Asking => ({
    ...{ name: act, wanted: wantedOf(mover, inShort(judged(act, story, mover.now))) },
    ...{ fields, isDraft: false },
  })
  return [
    byAct('publish', { _status: 'published' }),
    ...(isOutStage(stage) ? [byAct('unpublish', { _status: 'draft' })] : []),
    stage === 'killed'
      ? byAct('revive', { pubStatus: 'usable' })
      : byAct('kill', { pubStatus: 'canceled' }),
    ...stages
      .filter((to) => to !== stage)
      .map((to) => ({
        ...{ name: `to ${to}`, wanted: wantedOf(mover, ledTo(to, story, mover)) },
        ...{ fields: { stage: to }, isDraft: true },
      })),
  ]
}

/**
 * How a mover saves a story for each of them: over REST and in code by turns, beginning
 * elsewhere for each stage and each mover.
 */
export function savesFrom(payload: Payload, staff: Mover[]) {
  return (mover: Mover, story: StagedStory): Try[] => {
    const first = staff.indexOf(mover) + stages.indexOf(story.stage)
    return askingsFrom(mover, story).map((asking, at) => {
      const isOverRest = Math.floor((first + at) / 2) % 2 === 0
      const { name, wanted } = asking
      return isOverRest
        ? { name: `${name} over REST`, wanted, make: () => overRest(mover, story, asking) }
        : { name: `${name} in code`, wanted, make: () => inCode(payload, mover, story, asking) }
    })
  }
}

/** A stage that is set leads there only by an act that readers do not notice and that needs no time. */
function ledTo(to: Stage, story: StagedStory, { now }: Mover): string {
  const role = now.kind === 'program' ? now.kind : now.role
  const leads = acts.some((act) => {
    const row = rowFor(act, story.stage, role)
    if (row === undefined || touchesReaders(row) || act === 'schedule') return false
    const isMeant = row.to === to || row.to === 'back'
    return isMeant && inShort(judged(act, story, now)) === to
  })
  return leads ? to : 'refused'
}

/** Writers' forms send fields that only the desk decides; those are left out of what they save. */
function wantedOf({ now }: Mover, said: string): string {
  const isDesk = now.kind === 'person' && ['admin', 'editor'].includes(now.role)
  return isDesk || stages.some((stage) => stage === said) ? said : 'stays'
}

async function overRest(
  { person }: Mover,
  { id }: StagedStory,
  { fields, isDraft }: Asking,
): Promise<Outcome> {
  const path = `/articles/${id}?depth=0&${isDraft ? 'draft=true&' : ''}why=${because}`
  const answer = await person?.ask('PATCH', path, { body: { ...fields, rev: 1 } })
  return answer ? outcomeOf(answer) : { stage: 'nobody asked' }
}

const refusal = z.object({
  message: z.string(),
  status: z.number(),
  data: z.object({ code: z.string() }).catch({ code: '' }),
})

async function inCode(
  payload: Payload,
  ...[{ person }, { id }, { fields, isDraft }]: [Mover, StagedStory, Asking]
): Promise<Outcome> {
  const of = { depth: 0, overrideAccess: true } as const
  const user = await payload.findByID({ collection: 'users', id: person?.id ?? '', ...of })
  const req = await createLocalReq({ user, context: { why: because } }, payload)
  const asked = { collection: 'articles', id, draft: isDraft, depth: 0 } as const
  const data = { ...fields, rev: 1 }
  const saved = payload.update({ ...asked, data, overrideAccess: false, req })
  return saved.catch((error: unknown) => {
    const { data: said, message, status } = refusal.parse(error)
    return { code: said.code || `${status}`, message }
  })
}
