import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

it('lets readers have turns while a save is under way', async () => {
  const { payload } = newsroom
  const options = { collection: 'articles', depth: 0, overrideAccess: true } as const
  const { id } = await payload.create({ ...options, data: { headline: 'Before' }, draft: true })
  let turns = 0
  let isSaving = true
  const take = (): void => {
    turns += 1
    if (isSaving) setImmediate(take)
  }
  setImmediate(take)

  await payload.update({ ...options, id, data: { headline: 'After' }, draft: true })
  isSaving = false

  expect(turns).toBeGreaterThan(3)
})
