import { expect, it } from '@jest/globals'
import type { Projection } from '../../../src/wire/documents.ts'
import { openEdition } from '../../../src/wire/edition.ts'
import type { FacetFilter, Range, Selection } from '../../../src/wire/edition/selection.ts'

const at = new Date('2024-11-07T00:00:00Z')
const day = (n: number): string => new Date(at.getTime() + n * 86_400_000).toISOString()

/** Every third begins later or ended before, and some were never to be seen at all. */
function story(n: number): Projection {
  const window = [
    { visibleFrom: null, visibleUntil: null },
    { visibleFrom: day((n % 11) - 5), visibleUntil: n % 2 === 0 ? day((n % 7) - 3) : null },
    { visibleFrom: null, visibleUntil: day((n % 13) - 6) },
  ][n % 3]
  return {
    kind: 'public',
    document: { type: 'articles', id: `a${n}`, title: `Story ${n}` },
    listing: {
      ...{ slug: null, language: n % 4 === 0 ? 'zh' : 'en' },
      ...{ visibleFrom: null, visibleUntil: null, ...window },
      facets: { topic: n % 5 === 0 ? ['air', 'water'] : ['air'], event: [`e${n % 50}`] },
      sortKeys: { title: `Story ${n}`, ...(n % 6 === 0 ? {} : { start: day(n % 30) }) },
    },
  }
}

const edition = openEdition(':memory:')
const items = Array.from({ length: 1_200 }, (_, n) => ({
  ...{ type: 'articles' as const, id: `a${n}`, projection: story(n) },
}))
edition.applyMany(items, at)

const any = (name: string, ...values: string[]): FacetFilter => ({ name, any: values, none: [] })
const none = (name: string, ...values: string[]): FacetFilter => ({ name, any: [], none: values })
const selections: [string, FacetFilter[], Range[], string[] | null][] = [
  ['everything', [], [], null],
  ['a common facet', [any('topic', 'air')], [], null],
  ['several values of one', [any('topic', 'air', 'water')], [], null],
  ['two facets', [any('topic', 'water'), any('language', 'en')], [], null],
  ['a rare and a common one', [any('language', 'zh'), any('event', 'e4')], [], null],
  ['what is left out', [none('topic', 'water')], [], null],
  ['what several leave out', [none('topic', 'water'), none('language', 'zh')], [], null],
  [
    'what four leave out',
    [none('topic', 'water'), none('language', 'zh'), none('event', 'e4', 'e9'), none('place', 'x')],
    [],
    null,
  ],
  [
    'a range without a facet',
    [any('language', 'en'), none('event', 'e1', 'e2'), none('topic', 'water')],
    [{ key: 'start', from: day(3) }],
    null,
  ],
  [
    'one of the values, not the other',
    [{ name: 'topic', any: ['air'], none: ['water'] }],
    [],
    null,
  ],
  ['a range', [], [{ key: 'start', from: day(3), until: day(9) }], null],
  [
    'two ranges',
    [],
    [
      { key: 'start', from: day(3) },
      { key: 'title', until: 'Story 5' },
    ],
    null,
  ],
  ['a range and a facet', [any('event', 'e1', 'e2')], [{ key: 'start', from: day(3) }], null],
  ['chosen ones', [any('language', 'en')], [], ['a1', 'a2', 'a3', 'a5', 'a7', 'nothing']],
  ['nothing', [any('topic', 'fire')], [], null],
]

it.each(selections)('counts as many as lists have: %s', (_name, facets, ranges, ids) => {
  const selection: Selection = { type: 'articles', facets, ranges, ids }
  const sort = { key: 'title', descending: false }
  for (const time of [-9, -3, 0, 1, 4, 9]) {
    const now = new Date(at.getTime() + time * 86_400_000)
    const { entries } = edition.list({ ...selection, sort, limit: 2_000, after: null }, now)

    expect([time, edition.count(selection, now)]).toEqual([time, entries.length])
  }
})
