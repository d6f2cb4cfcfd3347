import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

it('opens with nobody in it', async () => {
  const { payload } = newsroom

  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })

  expect(totalDocs).toBe(0)
})
