import { expect, it } from '@jest/globals'
import type { Projection } from '../../../src/wire/documents.ts'
import { openEdition } from '../../../src/wire/edition.ts'

const at = new Date('2024-11-07T00:00:00Z')

function story(n: number): Projection {
  const facets = {
    event: [n % 2 === 0 ? 'even' : 'odd'],
    storyType: [n % 2 === 0 ? 'brief' : 'news'],
  }
  return {
    kind: 'public',
    document: { type: 'articles', id: `a${n}`, title: `Story ${n}` },
    listing: {
      ...{ slug: null, language: null, visibleFrom: null, visibleUntil: null },
      facets: n === 777 ? { event: ['odd'], storyType: ['brief'] } : facets,
      sortKeys: { title: `Story ${n}` },
    },
  }
}

const edition = openEdition(':memory:')
const items = Array.from({ length: 1_400 }, (_, n) => ({
  ...{ type: 'articles' as const, id: `a${n}`, projection: story(n) },
}))
edition.applyMany(items, at)

const listed = (event: string, storyType: string) =>
  edition
    .list(
      {
        ...{ type: 'articles', ranges: [], ids: null, limit: 10, after: null },
        sort: { key: 'title', descending: false },
        facets: [
          { name: 'event', any: [event], none: [] },
          { name: 'storyType', any: [storyType], none: [] },
        ],
      },
      at,
    )
    .entries.map(({ id }) => id)

it.each([
  ['odd', 'brief', ['a777']],
  ['even', 'news', []],
  [
    'even',
    'brief',
    ['a0', 'a10', 'a100', 'a1000', 'a1002', 'a1004', 'a1006', 'a1008', 'a1010', 'a1012'],
  ],
])('finds what has both of two common facets, %s and %s', (event, storyType, expected) => {
  expect(listed(event, storyType)).toEqual(expected)
})
