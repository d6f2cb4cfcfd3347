import { type Judgement, judge, type MoverNow } from '../../../src/articles/judge.ts'
import { isStage, type Stage } from '../../../src/articles/stage.ts'
import type { Act } from '../../../src/articles/transitions.ts'
import { isOutAt, type StagedStory, storiesInStages, wasOutAt } from '../../support/stage-setter.ts'
import type { Answer, Person } from '../../support/staff.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

export const because = 'Because it is so.'

/** Somebody who moves stories, and one of their own or of somebody else's for each stage. */
export type Mover = {
  name: string
  person: Person | null
  now: MoverNow
  stories: StagedStory[]
  /** Every other of what they may do is theirs to try, as somebody else may do just the same. */
  turn?: 0 | 1
}

/** What came of a try: where the story went, or the code of the refusal. */
export type Outcome = { stage: string } | { code: string; message: string }

/**
 * One way to ask for a move. `wanted` is the stage it leads to, or the code of the refusal: `refused`
 * is any, `stays` any or a save that leaves out what it may not change.
 */
export type Try = { name: string; wanted: string; make: () => Promise<Outcome> }

/** A story desk with everybody who moves stories, or may not. */
export async function openMoveDesk() {
  const desk = await openStoryDesk()
  const { newsroom, people, write } = desk
  const { admin, editor, photographer, reporter, translator, viewer } = people
  const source = await write(editor, { language: 'en' })
  const reporters = { createdBy: reporter.id, assignee: reporter.id, heldBy: reporter.id }
  const translators = {
    ...{ createdBy: editor.id, assignee: translator.id, heldBy: translator.id },
    ...{ language: 'zh', translationOf: source.id },
  }
  const theirs = await storiesInStages(newsroom.payload, reporters)
  const translations = await storiesInStages(newsroom.payload, translators)
  const by = (person: Person, isTheirs: boolean, more: Partial<Mover> = {}): Mover => ({
    ...{ name: isTheirs ? person.role : `another ${person.role}`, person, stories: theirs },
    now: { kind: 'person', id: person.id, role: person.role, isTheirs, isOwn: false },
    ...more,
  })
  const staff = [
    ...[by(admin, true, { turn: 0 }), by(editor, true, { turn: 1 })],
    ...[by(photographer, false), by(viewer, false)],
    ...[by(reporter, true, { turn: 0 }), by(reporter, false, { stories: translations })],
    by(translator, true, { turn: 1, stories: translations }),
    by(translator, false),
  ]
  const program: Mover = {
    name: 'program',
    person: null,
    now: { kind: 'program' },
    stories: theirs,
  }
  return { ...desk, staff, program }
}

/** What the table says of a story as it was put at a stage. */
export function judged(act: Act, { heldBy, stage }: StagedStory, mover: MoverNow): Judgement {
  return judge({
    ...{ act, mover, reason: because },
    rules: { approvalByAuthor: true, approvalNeeded: false },
    story: {
      ...{ stage, heldBy },
      ...{ isOut: isOutAt(stage), wasOut: wasOutAt(stage), hasNewWords: !isOutAt(stage) },
      ...{ hasAssignee: true, isInTrash: false, approval: { kind: 'none' }, whereItWas: null },
    },
  })
}

/** A stage or the code of a refusal, in one word. */
export const inShort = (said: Judgement) => (said.kind === 'allowed' ? said.to : said.code)

/** What REST answered, in short. */
export function outcomeOf({ body, status }: Answer): Outcome {
  if (status === 200) return { stage: String(body.stage ?? body.doc?.stage) }
  const [error] = body.errors
  const code = error?.data && 'code' in error.data ? String(error.data.code) : `${status}`
  return { code, message: error?.message ?? '' }
}

/**
 * Tries everything on one story for each stage: what is to be refused first, as that leaves it as it
 * was; after each move it is put back. Those who take turns try every other of what is allowed. Lists
 * what differs from the table, how much was tried, and how much was left to the other.
 */
export async function differences({ name, stories, turn }: Mover, triesOf: TriesOf) {
  const found: string[] = []
  let tried = 0
  const make = async (story: StagedStory, tries: Try[]) => {
    for (const each of tries) {
      tried += 1
      const outcome = await each.make()
      const said = 'stage' in outcome ? outcome.stage : `${outcome.code} (${outcome.message})`
      if (!fits(each.wanted, story.stage, outcome))
        found.push(`${name}: ${each.name} from ${story.stage}: ${said}, not ${each.wanted}`)
      if ('stage' in outcome) await story.putBack()
    }
  }
  let left = 0
  for (const [first, story] of stories.entries()) {
    const all = triesOf(story)
    const tries = all.filter(
      ({ wanted }, at) => turn === undefined || isRefusal(wanted) || (first + at) % 2 === turn,
    )
    left += all.length - tries.length
    await make(
      story,
      tries.filter(({ wanted }) => !isStage(wanted)),
    )
    if (!(await story.isUntouched()))
      found.push(`${name}: a refusal left its mark on ${story.stage}`)
    await make(
      story,
      tries.filter(({ wanted }) => isStage(wanted)),
    )
  }
  return { found, tried, left }
}

const isRefusal = (wanted: string) => !isStage(wanted) && wanted !== 'stays'

export type TriesOf = (story: StagedStory) => Try[]

function fits(wanted: string, stage: Stage, outcome: Outcome): boolean {
  if ('stage' in outcome) return outcome.stage === (wanted === 'stays' ? stage : wanted)
  if (isStage(wanted) || outcome.message.length < 5) return false
  return ['refused', 'stays', outcome.code].includes(wanted)
}
