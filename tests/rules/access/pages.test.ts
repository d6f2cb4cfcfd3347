import { describe, expect, it } from '@jest/globals'
import { readPage } from '../../../src/access/pages.ts'

describe('what one request of staff reads at once', () => {
  it.each([
    ['everything, by limit 0', { limit: 0 }, { limit: 200 }],
    ['everything, by a negative limit', { limit: -1 }, { limit: 200 }],
    ['everything, without pages', { pagination: false }, { limit: 200 }],
    ['more than a page', { limit: 5_000 }, { limit: 200 }],
    ['a page', { limit: 200, pagination: false }, { limit: 200 }],
    ['ten', { limit: 10 }, { limit: 10 }],
    ['as many as usual', {}, {}],
  ])('is at most a page, asked for %s', (_what, asked, expected) => {
    expect(readPage(asked)).toEqual(expected)
  })

  it('has at most a page of each list that comes with it', () => {
    const joins = {
      sessions: { limit: 0, sort: 'title' },
      articles: { limit: '999' },
      photos: false,
    }

    expect(readPage({ joins })).toEqual({
      joins: { sessions: { limit: 200, sort: 'title' }, articles: { limit: 200 }, photos: false },
    })
  })

  it('is everything where Payload reads what documents point at', () => {
    expect(readPage({ currentDepth: 1, limit: 0, pagination: false })).toEqual({})
    expect(readPage({ limit: 0, overrideAccess: true })).toEqual({})
  })
})
