import { afterAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { moveStory } from '../../../src/articles/move.ts'
import { acts, mayEver, type Act } from '../../../src/articles/transitions.ts'
import type { StagedStory } from '../../support/stage-setter.ts'
import type { Person } from '../../support/staff.ts'
import { because, differences, inShort, judged, openMoveDesk, outcomeOf } from './move-desk.ts'
import { savesFrom } from './move-saves.ts'

const { newest, newsroom, program, staff } = await openMoveDesk()

afterAll(() => newsroom.close())

const everyone = staff.map((mover) => [mover.name, mover] as const)

const movesSchema = z.object({
  allowed: z.array(z.object({ act: z.string(), to: z.string() })),
  refused: z.array(z.object({ act: z.string(), code: z.string(), message: z.string().min(5) })),
})

it.each(everyone)(
  'tells the %s of every stage what they may do, and of the rest why not',
  async (_, { now, person, stories }) => {
    const [said, wanted]: [object[], object[]] = [[], []]
    for (const story of stories) {
      const { id, stage } = story
      const answer = await person?.ask('GET', `/articles/${id}/moves`)
      const { allowed, refused } = movesSchema.parse(answer?.body)
      const told = new Map([
        ...allowed.map(({ act, to }) => [act, to] as const),
        ...refused.map(({ act, code }) => [act, code] as const),
      ])
      said.push({ stage, ...Object.fromEntries(told) })
      const table = acts.map((act) => [act, inShort(judged(act, story, now))])
      wanted.push({ stage, ...Object.fromEntries(table) })
    }

    expect(said).toEqual(wanted)
  },
)

const overRest = (person: Person, act: Act, { id }: StagedStory) =>
  act === 'schedule' && mayEver(act, person.role)
    ? scheduledBy(person, id)
    : person
        .ask('POST', `/articles/${id}/move`, {
          body: { act, rev: 1, reason: because, acknowledged: true },
        })
        .then(outcomeOf)

/** Nothing is scheduled without its time, so that has a way of its own. */
async function scheduledBy(person: Person, id: string) {
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const body = { at, zone: 'Asia/Shanghai', rev: 1, acknowledged: true }
  const answer = await person.ask('POST', `/articles/${id}/schedule`, { body })
  return answer.status === 200 ? { stage: (await newest(id)).stage } : outcomeOf(answer)
}

it.each(everyone)(
  'makes over REST for the %s the moves of the table and no other',
  async (_, mover) => {
    const { now, person } = mover
    const { found, left, tried } = await differences(mover, (story) =>
      acts.map((act) => ({
        ...{ name: act, wanted: inShort(judged(act, story, now)) },
        make: async () => (person ? overRest(person, act, story) : { stage: 'nobody asked' }),
      })),
    )

    expect(found).toEqual([])
    expect(tried + left).toBe(180)
  },
  120_000,
)

const saves = savesFrom(newsroom.payload, staff)

it.each(everyone)(
  'takes a save of the %s, or one that code makes for them, for the move it is',
  async (_, mover) => {
    const { found, left, tried } = await differences(mover, (story) => saves(mover, story))

    expect(found).toEqual([])
    expect(tried + left).toBe(159)
  },
  120_000,
)

const refusal = z.object({ message: z.string(), data: z.object({ code: z.string() }) })

it('makes the same for the program', async () => {
  const { found, tried } = await differences(program, (story) =>
    acts.map((act) => ({
      ...{ name: act, wanted: inShort(judged(act, story, program.now)) },
      make: async () => {
        const req = await createLocalReq({}, newsroom.payload)
        return moveStory(req, { id: story.id, act, reason: because, times: [] }).catch(
          (error: unknown) => {
            const { data, message } = refusal.parse(error)
            return { ...data, message }
          },
        )
      },
    })),
  )

  expect(found).toEqual([])
  expect(tried).toBe(180)
}, 120_000)
