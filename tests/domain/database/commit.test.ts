import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { setTimeout as pause } from 'node:timers/promises'
import { afterCommit } from '../../../src/database/after-commit.ts'
import { claimRevision } from '../../../src/database/claim.ts'
import { createDeadline, under } from '../../../src/database/deadline.ts'
import { takeTurn } from '../../../src/database/turn.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

async function aTransaction() {
  const req = await createLocalReq({}, newsroom.payload)
  await initTransaction(req)
  return req
}

const write = (headline: string, req?: Awaited<ReturnType<typeof aTransaction>>) =>
  newsroom.payload.create({
    collection: 'articles',
    data: { headline },
    draft: true,
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  })

const rename = (id: string, headline: string, req?: Awaited<ReturnType<typeof aTransaction>>) =>
  newsroom.payload.update({
    collection: 'articles',
    id,
    data: { headline },
    draft: true,
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  })

const isStored = async (id: string) => {
  const where = { id: { equals: id } }
  const found = await newsroom.payload.count({
    collection: 'articles',
    where,
    overrideAccess: true,
  })
  return found.totalDocs === 1
}

it('shows nobody what is not committed', async () => {
  const req = await aTransaction()
  const { id } = await write('Under way', req)

  expect(await isStored(id)).toBe(false)

  await commitTransaction(req)
  expect(await isStored(id)).toBe(true)
})

it('acts on a save only once it is committed', async () => {
  const seen: boolean[] = []
  const req = await aTransaction()
  const { id } = await write('Under way', req)
  afterCommit(req, async () => void seen.push(await isStored(id)))
  await pause(30)
  expect(seen).toEqual([])

  await commitTransaction(req)
  await pause(30)

  expect(seen).toEqual([true])
})

it('never acts on a save that was taken back', async () => {
  const seen: string[] = []
  const req = await aTransaction()
  const { id } = await write('Taken back', req)
  afterCommit(req, () => void seen.push(id))

  await killTransaction(req)
  await pause(30)

  expect(seen).toEqual([])
  expect(await isStored(id)).toBe(false)
})

it('acts at once when there is no transaction', async () => {
  const seen: string[] = []
  const req = await createLocalReq({}, newsroom.payload)

  afterCommit(req, () => void seen.push('done'))

  expect(seen).toEqual(['done'])
})

it('does not fail a save because what follows it fails', async () => {
  const req = await aTransaction()
  const { id } = await write('Followed by a fault', req)
  afterCommit(req, () => {
    throw new Error('a fault after the commit, logged on purpose')
  })

  await commitTransaction(req)

  expect(await isStored(id)).toBe(true)
})

it('raises a revision by one and gives it back when the save is taken back', async () => {
  const { id } = await write('Claimed')

  const first = await aTransaction()
  expect(await claimRevision(first, 'articles', id, 1)).toBe(2)
  await killTransaction(first)

  const second = await aTransaction()
  expect(await claimRevision(second, 'articles', id, undefined)).toBe(2)
  await commitTransaction(second)
})

it('refuses a claim on an old revision and leaves the document as it is', async () => {
  const { id } = await write('Claimed')
  const req = await aTransaction()

  const claim = claimRevision(req, 'articles', id, 7)

  await expect(claim).rejects.toMatchObject({ status: 412, data: { code: 'stale-revision' } })
  await killTransaction(req)
  const after = await aTransaction()
  expect(await claimRevision(after, 'articles', id, 1)).toBe(2)
  await killTransaction(after)
})

it('leaves it to the save to say that a document does not exist', async () => {
  const req = await aTransaction()

  expect(await claimRevision(req, 'articles', crypto.randomUUID(), 3)).toBe(0)

  await killTransaction(req)
})

it('gives a turn to one transaction at a time, until that ends', async () => {
  const order: string[] = []
  const takes = async (name: string) => {
    const req = await aTransaction()
    await takeTurn(req, 'place:hall')
    order.push(`${name} in`)
    await pause(20)
    order.push(`${name} out`)
    await (name === 'b' ? killTransaction(req) : commitTransaction(req))
  }

  await Promise.all([takes('a'), takes('b'), takes('c')])

  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

it('takes a turn it already holds without waiting for itself', async () => {
  const req = await aTransaction()

  await takeTurn(req, 'place:hall')
  await takeTurn(req, 'place:hall')

  await commitTransaction(req)
})

it('tells which value has to be unique', async () => {
  const values = { email: 'li.wei@rostrum.example', name: 'Li Wei', password: 'long enough a word' }
  const hire = () =>
    newsroom.payload.create({
      collection: 'users',
      data: { ...values, role: 'viewer' },
      overrideAccess: true,
    })
  await hire()

  await expect(hire()).rejects.toMatchObject({
    status: 400,
    data: { errors: [{ path: 'email' }] },
  })
})

it('saves nothing that nobody waits for any more, neither at its first write nor at its commit', async () => {
  const { id } = await write('Before')
  const [before, between] = [createDeadline(), createDeadline()]
  before.giveUp()

  const tooLate = under(before, () => rename(id, 'Too late'))
  const late = under(between, async () => {
    const req = await aTransaction()
    await rename(id, 'Late', req)
    between.giveUp()
    await commitTransaction(req)
  })

  for (const refused of [tooLate, late])
    await expect(refused).rejects.toMatchObject({ status: 503, data: { code: 'too-busy' } })
  const options = { collection: 'articles', depth: 0, draft: true, overrideAccess: true } as const
  expect(await newsroom.payload.findByID({ ...options, id })).toMatchObject({ headline: 'Before' })
})
