import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { claimRevision } from '../../../src/database/claim.ts'
import { isMongo } from '../../../src/database/kind.ts'
import { takeTurn } from '../../../src/database/turn.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

function mongo() {
  const { db } = newsroom.payload
  if (!isMongo(db)) throw new Error('This test is about MongoDB.')
  return db
}

/** The articles as another process on the same database reaches them. */
function besides() {
  return mongo().connection.collection<{ _id: string; rev: number; kicker?: string }>('articles')
}

async function anArticle(): Promise<string> {
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    data: { headline: 'Forum opens' },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return id
}

async function aTransaction() {
  const req = await createLocalReq({}, newsroom.payload)
  await initTransaction(req)
  return req
}

const read = (id: string, req: Awaited<ReturnType<typeof aTransaction>>) =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true, req })

it('reads in a transaction what was there when it began, whatever others write', async () => {
  const id = await anArticle()
  const req = await aTransaction()
  await read(id, req)

  await besides().updateOne({ _id: id }, { $set: { kicker: 'by another process' } })

  expect((await read(id, req)).kicker ?? null).toBeNull()
  await killTransaction(req)
})

it('begins again when another process saved the document since, and goes on from its revision', async () => {
  const id = await anArticle()
  const req = await aTransaction()
  await read(id, req)
  await besides().updateOne({ _id: id }, { $inc: { rev: 4 } })

  const rev = await claimRevision(req, 'articles', id, undefined)

  expect(rev).toBe(6)
  await commitTransaction(req)
  expect((await besides().findOne({ _id: id }))?.rev).toBe(6)
})

it('keeps the documents it has claimed when it begins again', async () => {
  const [first, second] = [await anArticle(), await anArticle()]
  const req = await aTransaction()
  await claimRevision(req, 'articles', first, 1)
  await besides().updateOne({ _id: second }, { $inc: { rev: 1 } })

  expect(await claimRevision(req, 'articles', second, 2)).toBe(3)

  await commitTransaction(req)
  expect((await besides().findOne({ _id: first }))?.rev).toBe(2)
})

it('says so when another process never lets go of the document, and saves nothing', async () => {
  const id = await anArticle()
  const other = mongo().connection.getClient().startSession()
  other.startTransaction()
  await besides().updateOne({ _id: id }, { $inc: { rev: 1 } }, { session: other })
  const req = await aTransaction()

  const claim = claimRevision(req, 'articles', id, undefined)

  await expect(claim).rejects.toMatchObject({ status: 503, data: { code: 'write-conflict' } })
  await killTransaction(req)
  await other.abortTransaction()
  await other.endSession()
  expect((await besides().findOne({ _id: id }))?.rev).toBe(1)
})

it('waits for the turn of a process that died only until its lease is over', async () => {
  const turns = mongo().connection.collection<{ _id: string; owner: string; until: Date }>('turns')
  const until = new Date(Date.now() + 400)
  await turns.insertOne({ _id: 'place:hall', owner: 'a process that died', until })
  const began = performance.now()
  const req = await aTransaction()

  await takeTurn(req, 'place:hall')

  const waited = performance.now() - began
  expect(waited).toBeGreaterThan(250)
  expect(waited).toBeLessThan(5_000)
  await commitTransaction(req)
})
