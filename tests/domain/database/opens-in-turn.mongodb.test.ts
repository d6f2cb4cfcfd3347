import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** Asks eight things at once in a transaction of its own; answers why any was refused. */
async function askAtOnce(): Promise<unknown[]> {
  const { payload } = newsroom
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const asked = Array.from({ length: 8 }, () =>
    payload.count({ collection: 'topics', overrideAccess: true, req }),
  )
  const answered = await Promise.allSettled(asked)
  await commitTransaction(req)
  return answered.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
}

it('lets the questions that hooks ask at once begin a transaction together', async () => {
  const refused = await Promise.all(Array.from({ length: 12 }, askAtOnce))

  expect(refused.flat()).toEqual([])
})
