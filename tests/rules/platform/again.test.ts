import { describe, expect, it } from '@jest/globals'
import { askAgain } from '../../../src/door/again.ts'

const lost = () => refused(503, 'write-conflict')
const saved = () => Response.json({ doc: {} }, { status: 200 })
const refused = (status: number, code: string) =>
  Response.json({ errors: [{ message: 'x', data: { code } }] }, { status })

/** Answers one after the other, and how many were asked for. */
function answering(...answers: Response[]) {
  let asked = 0
  return {
    ask: async () => answers[asked++] ?? Response.error(),
    asked: () => asked,
  }
}

describe('a request that lost against others', () => {
  it('is made again until it is saved', async () => {
    const { ask, asked } = answering(lost(), refused(503, 'transaction-over'), saved())

    expect(await askAgain(ask)).toMatchObject({ status: 200 })
    expect(asked()).toBe(3)
  })

  it('is made again three times at most, and then says so', async () => {
    const { ask, asked } = answering(lost(), lost(), lost(), lost(), saved())

    const answer = await askAgain(ask)

    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ errors: [{ data: { code: 'write-conflict' } }] })
    expect(asked()).toBe(4)
  })

  it('is not made again once nobody waits for it', async () => {
    const { ask, asked } = answering(lost(), saved())

    expect(await askAgain(ask, () => true)).toMatchObject({ status: 503 })
    expect(asked()).toBe(1)
  })
})

it.each([
  ['a stale revision', refused(412, 'stale-revision')],
  ['a database that is away', refused(503, 'database-unreachable')],
  ['an answer that is no JSON', new Response('busy', { status: 503 })],
  ['a save', saved()],
])('does not ask again after %s', async (_what, answer) => {
  const { ask, asked } = answering(answer, saved())

  expect(await askAgain(ask)).toBe(answer)
  expect(asked()).toBe(1)
})
