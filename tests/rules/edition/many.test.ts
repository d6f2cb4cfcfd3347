import { expect, it } from '@jest/globals'
import { openEdition } from '../../../src/wire/edition.ts'
import { opened, shown, to } from '../../support/forum.ts'

const now = new Date('2024-11-08T00:00:00Z')

/** Twelve updates of three blogs, one under embargo, one without a time, two of the same minute. */
function updates() {
  const edition = openEdition(':memory:')
  for (let n = 0; n < 12; n += 1) {
    const published = n === 3 ? null : `2024-11-07T0${n % 7}:00:00.000Z`
    const listing = {
      ...{ slug: null, facets: { article: [`blog-${n % 3}`] }, sortKeys: { published } },
      visibleFrom: n === 6 ? '2024-11-09T00:00:00.000Z' : null,
    }
    edition.apply('liveUpdates', `u${n}`, shown('liveUpdates', `u${n}`, { listing }), opened)
  }
  return edition
}

const owners = ['blog-0', 'blog-1', 'blog-2', 'blog-none']

it.each([
  [true, 2],
  [false, 2],
  [true, 100],
  [false, 1],
])(
  'lists for each of many what it lists for one (descending %s, limit %s)',
  (descending, limit) => {
    const edition = updates()
    const sort = { key: 'published', descending }

    const each = edition.listEach(
      { type: 'liveUpdates', facet: 'article', values: owners, sort, limit },
      now,
    )

    for (const owner of owners) {
      const facets = [{ name: 'article', any: [owner], none: [] }]
      const selection = { type: 'liveUpdates' as const, facets, ranges: [], ids: null }
      const alone = edition.list({ ...selection, sort, limit, after: null }, now)
      expect(each.get(owner)).toEqual(alone)
    }
  },
)

it('counts for each of many what it counts for one', () => {
  const counts = updates().countEach({ type: 'liveUpdates', facet: 'article', values: owners }, now)

  expect(Object.fromEntries(counts)).toEqual({
    'blog-0': 3,
    'blog-1': 4,
    'blog-2': 4,
    'blog-none': 0,
  })
})

it('reads of many documents those that are public now', () => {
  const edition = updates()
  const asked = ['u1', 'u6', 'u11', 'none'].map((id) => to('liveUpdates', id))

  const found = edition.getMany([...asked, to('articles', 'u1')], now)

  expect(found.map(({ id }) => id).toSorted()).toEqual(['u1', 'u11'])
  expect(found[0]).toBe(edition.getById('liveUpdates', found[0]?.id ?? '', now))
})
