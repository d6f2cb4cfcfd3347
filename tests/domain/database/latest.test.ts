import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

it.each([
  ['in the same millisecond', '2024-10-29T08:00:00.000Z'],
  ['by a clock that was set back an hour', '2024-10-29T07:00:00.000Z'],
])('opens the version that was saved last, even %s', async (_, at) => {
  const { payload } = newsroom
  const { id } = await payload.create({
    collection: 'articles',
    data: { headline: 'Before' },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const save = (headline: string, updatedAt: string) =>
    payload.db.createVersion({
      collectionSlug: 'articles',
      parent: id,
      autosave: false,
      createdAt: updatedAt,
      updatedAt,
      versionData: { headline, language: 'en', storyType: 'news', _status: 'draft' },
    })

  await save('First', '2034-10-29T08:00:00.000Z')
  await save('Second', at.replace('2024', '2034'))

  const newest = await payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const { docs } = await payload.db.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    pagination: false,
  })
  expect(newest.headline).toBe('Second')
  expect(docs.map(({ version }) => version.headline)).toEqual(['Second'])
})
