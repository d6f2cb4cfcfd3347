import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import request from 'supertest'
import { recogniseWith } from '../../../src/door/visitor.ts'
import { takeTurn } from '../../../src/database/turn.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { aDoor, plenty } from './a-door.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** Others write from now on, for so long. */
async function keepTheDatabase(milliseconds: number): Promise<{ over: Promise<void> }> {
  const { commitTransaction, createLocalReq, initTransaction } = await import('payload')
  const req = await createLocalReq({}, newsroom.payload)
  await initTransaction(req)
  await takeTurn(req, 'all')
  return { over: pause(milliseconds).then(() => commitTransaction(req)) }
}

it('a save that is answered with 503 for taking too long is not made after all', async () => {
  const { payload } = newsroom
  const apiKey = crypto.randomUUID()
  const chief = { name: 'Chief', email: 'chief@newsroom.test', password: 'a-long-enough-password' }
  const options = { depth: 0, overrideAccess: true } as const
  await payload.create({
    collection: 'users',
    data: { ...chief, role: 'admin', enableAPIKey: true, apiKey },
    ...options,
  })
  const { default: config } = await import('../../../payload.config.ts')
  const door = await aDoor(
    newsroom,
    {},
    {
      api: {
        ...{ answerWithin: 300, config, rates: plenty, recognise: recogniseWith(payload) },
        uploads: async () => undefined,
      },
    },
  )
  const ask = () =>
    request(door)
      .post('/api/topics?draft=true')
      .set('Authorization', `users API-Key ${apiKey}`)
      .send({ name: 'late' })
  const { over } = await keepTheDatabase(1_000)

  const late = await ask()
  await over
  await pause(300)

  expect(late.status).toBe(503)
  expect(late.headers['retry-after']).toBe('5')
  expect(await payload.count({ collection: 'topics', ...options })).toEqual({ totalDocs: 0 })
})
