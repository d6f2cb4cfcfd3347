import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Ids } from '../../../scripts/example/find.ts'
import type { seedExample } from '../../../scripts/seed.ts'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
let ids: Ids
let seed: typeof seedExample
const now = new Date()

beforeAll(async () => {
  newsroom = await openNewsroom()
  // What loads the example reads the environment, which the newsroom has to have set.
  seed = (await import('../../../scripts/seed.ts')).seedExample
  ids = await seed(newsroom.payload, { stage: 'live', now, pictureWidth: 240 })
}, 240_000)

afterAll(() => newsroom.close())

describe('The example in the middle of its forum', () => {
  it('runs now', async () => {
    const id = ids.of('events', 'forum')
    const { start, end } = await newsroom.payload.findByID({
      collection: 'events',
      id,
      depth: 0,
      overrideAccess: true,
    })

    expect([start, now.toISOString(), end].toSorted()).toEqual([start, now.toISOString(), end])
  })

  it('has only the pictures and updates of what has happened', async () => {
    const { payload } = newsroom
    const photos = await payload.find({
      collection: 'photos',
      depth: 0,
      limit: 20,
      overrideAccess: true,
    })
    const updates = await payload.find({
      collection: 'liveUpdates',
      depth: 0,
      limit: 20,
      overrideAccess: true,
    })
    const times = [
      ...photos.docs.map(({ takenAt }) => takenAt),
      ...updates.docs.map(({ publishedAt }) => publishedAt),
    ]

    expect(photos.totalDocs).toBeGreaterThanOrEqual(7)
    expect(updates.totalDocs).toBeGreaterThanOrEqual(5)
    for (const time of times) expect(Date.parse(time ?? '')).toBeLessThanOrEqual(now.getTime())
  })

  it('keeps the report, which is still to come, at the desk', async () => {
    const id = ids.of('articles', 'report')
    const report = await newsroom.payload.findByID({
      collection: 'articles',
      id,
      depth: 0,
      draft: true,
      overrideAccess: true,
    })

    expect(report).toMatchObject({ _status: 'draft', stage: 'assigned' })
  })

  it('names its stages when asked for another', async () => {
    const { payload } = newsroom

    await expect(seed(payload, { stage: 'tomorrow' })).rejects.toMatchObject({
      message: expect.stringContaining('preview, live or aftermath'),
    })
  })
})
