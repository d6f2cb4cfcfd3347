import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterCommit } from '../../../src/database/after-commit.ts'
import { isSqlite } from '../../../src/database/kind.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  await sqlite().client.executeMultiple(`
    CREATE TABLE promise (kept text REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED);
    CREATE TRIGGER break_promise AFTER INSERT ON articles WHEN new.headline = 'Broken promise'
      BEGIN INSERT INTO promise VALUES ('nobody'); END`)
})

afterAll(() => newsroom.close())

function sqlite() {
  const { db } = newsroom.payload
  if (!isSqlite(db)) throw new Error('This test is about SQLite.')
  return db
}

const options = { depth: 0, draft: true, overrideAccess: true } as const

async function headlines(): Promise<string[]> {
  const { docs } = await newsroom.payload.find({ collection: 'articles', ...options, draft: false })
  return docs.map(({ headline }) => headline)
}

it('hands an error of COMMIT to whoever saves, and stores and announces nothing', async () => {
  const { payload } = newsroom
  const announced: string[] = []

  const save = payload.create({
    collection: 'articles',
    data: { headline: 'Broken promise' },
    ...options,
  })
  await expect(save).rejects.toThrow('FOREIGN KEY')

  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await payload.create({
    collection: 'articles',
    data: { headline: 'Broken promise' },
    req,
    ...options,
  })
  afterCommit(req, () => void announced.push('broken promise'))
  await expect(commitTransaction(req)).rejects.toThrow('FOREIGN KEY')

  await payload.create({ collection: 'articles', data: { headline: 'Kept' }, ...options })
  expect(await headlines()).toEqual(['Kept'])
  expect(announced).toEqual([])
})
