import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { type Role, roles } from '../../../src/access/roles.ts'
import { judge, type MoverNow } from '../../../src/articles/judge.ts'
import { moveStory } from '../../../src/articles/move.ts'
import { type Stage, stages } from '../../../src/articles/stage.ts'
import { type Act, acts, mayEver, transitions } from '../../../src/articles/transitions.ts'
import { isOutAt, storiesInStages, wasOutAt } from '../../support/stage-setter.ts'
import type { Answer, Person } from '../../support/staff.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, stored } = await openStoryDesk()
const { idAt, putBack } = await storiesInStages(newsroom.payload, people.reporter.id)

beforeAll(async () => {
  for (const stage of stages) await putBack(stage)
})

afterAll(() => newsroom.close())

const because = 'Because it is so.'

/** The stories are the reporter's; the desk has all of them. */
const isTheirs = (role: Role) => ['admin', 'editor', 'reporter'].includes(role)

/** What the table says, for stories as `putBack` makes them. */
const expected = (act: Act, stage: Stage, mover: Person | 'program'): string => {
  const who: MoverNow =
    mover === 'program'
      ? { kind: 'program' }
      : {
          kind: 'person',
          id: mover.id,
          role: mover.role,
          isTheirs: isTheirs(mover.role),
          isOwn: false,
        }
  const judged = judge({
    act,
    mover: who,
    reason: because,
    rules: { approvalByAuthor: true, approvalNeeded: false },
    story: {
      stage,
      ...{ isOut: isOutAt(stage), wasOut: wasOutAt(stage), hasNewWords: !isOutAt(stage) },
      ...{ hasAssignee: true, isInTrash: false, approval: { kind: 'none' }, whereItWas: null },
      heldBy: people.reporter.id,
    },
  })
  return judged.kind === 'allowed' ? judged.to : judged.code
}

type Outcome = { code: string } | { stage: string }
type Attempt = (act: Act, stage: Stage) => Promise<Outcome>

/** Every stage a row of the table begins at, and for each act one where no row does. */
const tries = acts.flatMap((act) => {
  const from = stages.filter((stage) =>
    transitions.some((row) => row.act === act && row.from.includes(stage)),
  )
  const elsewhere = stages.find((stage) => !from.includes(stage))
  return [...from, ...(elsewhere ? [elsewhere] : [])].map((stage) => ({ act, stage }))
})

/** Tries them, puts the story back where it moved, and lists what differs from the table. */
async function differences(mover: Person | 'program', attempt: Attempt, pairs = tries) {
  const found: string[] = []
  for (const { act, stage } of pairs) {
    const outcome = await attempt(act, stage)
    const seen = 'stage' in outcome ? outcome.stage : outcome.code
    const wanted = expected(act, stage, mover)
    if (seen !== wanted) found.push(`${act} from ${stage}: ${seen}, not ${wanted}`)
    if ('stage' in outcome) await putBack(stage)
  }
  return found
}

const outcomeOf = ({ body, status }: Answer): Outcome => {
  if (status === 200) return { stage: String(body.stage ?? body.doc?.stage) }
  const [error] = body.errors
  const code = error && 'code' in error.data ? String(error.data.code) : ''
  return { code: code && error?.message ? code : `no code or sentence (${status})` }
}

const movesSchema = z.object({
  allowed: z.array(z.object({ act: z.string(), to: z.string() })),
  refused: z.array(z.object({ act: z.string(), code: z.string(), message: z.string().min(5) })),
})

it.each(roles)(
  'tells the %s of every stage what they may do, and of the rest why not',
  async (role) => {
    const found: string[] = []
    for (const stage of stages) {
      const { body } = await people[role].ask('GET', `/articles/${idAt(stage)}/moves`)
      const { allowed, refused } = movesSchema.parse(body)
      const said = new Map([
        ...allowed.map(({ act, to }) => [act, to] as const),
        ...refused.map(({ act, code }) => [act, code] as const),
      ])
      for (const act of acts) {
        const wanted = expected(act, stage, people[role])
        if (said.get(act) !== wanted)
          found.push(`${act} from ${stage}: ${said.get(act)}, not ${wanted}`)
      }
    }

    expect(found).toEqual([])
  },
)

const overRest =
  (mover: Person): Attempt =>
  async (act, stage) =>
    act === 'schedule' && mayEver(act, mover.role)
      ? scheduledBy(mover, idAt(stage))
      : outcomeOf(
          await mover.ask('POST', `/articles/${idAt(stage)}/move`, {
            body: { act, rev: 1, reason: because, acknowledged: true },
          }),
        )

/** Nothing is scheduled without its time, so that has a way of its own. */
const scheduledBy = async (mover: Person, id: string): Promise<Outcome> => {
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const body = { at, zone: 'Asia/Shanghai', rev: 1, acknowledged: true }
  const answer = await mover.ask('POST', `/articles/${id}/schedule`, { body })
  return answer.status === 200 ? { stage: (await newest(id)).stage } : outcomeOf(answer)
}

const isWriters = ({ act }: { act: Act }) => mayEver(act, 'reporter')
const once = acts.map((act) => ({ act, stage: 'review' as const }))

it('makes over REST the moves of the table and no other', async () => {
  const { editor, reporter, viewer } = people

  expect(await differences(editor, overRest(editor))).toEqual([])
  expect(await differences(reporter, overRest(reporter), tries.filter(isWriters))).toEqual([])
  expect(await differences(reporter, overRest(reporter), once)).toEqual([])
  expect(await differences(viewer, overRest(viewer), once)).toEqual([])
})

it('makes the same for code that asks for a user, and for the program', async () => {
  const { payload } = newsroom
  const find = { collection: 'users', depth: 0, overrideAccess: true } as const
  const editor = await payload.findByID({ ...find, id: people.editor.id })
  const reporter = await payload.findByID({ ...find, id: people.reporter.id })
  const by =
    (user?: typeof editor): Attempt =>
    async (act, stage) => {
      const req = await createLocalReq(user ? { user } : {}, payload)
      return moveStory(req, { id: idAt(stage), act, reason: because, isTimed: true }).catch(
        ({ data }: { data: { code: string } }) => data,
      )
    }

  expect(await differences('program', by())).toEqual([])
  expect(await differences(people.editor, by(editor), once)).toEqual([])
  expect(await differences(people.reporter, by(reporter), once)).toEqual([])
})

/** How a plain save asks for an act by its fields. */
const fieldsFor = (act: Act, to: string): [string, object] => {
  if (act === 'publish') return ['', { _status: 'published' }]
  if (act === 'unpublish') return ['', { _status: 'draft' }]
  if (act === 'kill') return ['', { pubStatus: 'canceled' }]
  if (act === 'revive') return ['', { pubStatus: 'usable' }]
  return ['draft=true&', { stage: to }]
}

const bySaving =
  (mover: Person): Attempt =>
  async (act, stage) => {
    const [query, fields] = fieldsFor(act, expected(act, stage, people.editor))
    const path = `/articles/${idAt(stage)}?depth=0&${query}why=${because}`
    return outcomeOf(await mover.ask('PATCH', path, { body: { ...fields, rev: 1 } }))
  }

it('takes a plain save for the move it is', async () => {
  const { editor, reporter } = people
  const changing = transitions
    .flatMap(({ act, from, to }) =>
      from.filter((stage) => to === expected(act, stage, editor)).map((stage) => ({ act, stage })),
    )
    .filter(({ act }) => act !== 'schedule')
  const theirs = changing.filter(isWriters).filter(({ stage }) => stage !== 'review')

  expect(await differences(editor, bySaving(editor), changing)).toEqual([])
  expect(await differences(reporter, bySaving(reporter), theirs)).toEqual([])
})

it('lets no plain save jump to a stage no act leads to', async () => {
  const found: string[] = []
  for (const [from, to] of [
    ['idea', 'published'],
    ['drafting', 'killed'],
    ['published', 'spiked'],
    ['review', 'corrected'],
  ] as const) {
    const path = `/articles/${idAt(from)}?draft=true&depth=0&why=x`
    const body = { stage: to, rev: 1 }
    found.push(JSON.stringify(outcomeOf(await people.editor.ask('PATCH', path, { body }))))
  }

  expect(new Set(found)).toEqual(new Set(['{"code":"no-such-move"}']))
  expect(await stored(idAt('review'))).toMatchObject({ rev: 1 })
})
