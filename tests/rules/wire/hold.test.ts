import { describe, expect, it } from '@jest/globals'
import type { Projection } from '../../../src/wire/documents.ts'
import { holdOf, restrict, strictest } from '../../../src/wire/hold.ts'
import { always } from '../../../src/wire/standing.ts'

const nine = '2024-10-29T01:00:00.000Z'
const ten = '2024-10-29T02:00:00.000Z'
const noon = '2024-10-29T04:00:00.000Z'

const story = (from: string | null, until: string | null): Projection => ({
  kind: 'public',
  document: { type: 'articles', id: 'a1', title: 'Forum opens' },
  listing: {
    slug: 'forum-opens',
    language: 'en',
    visibleFrom: from,
    visibleUntil: until,
    facets: {},
    sortKeys: {},
  },
})

describe('holding a document back', () => {
  it('waits for the latest of its own embargo and those of its sessions', () => {
    const sessions = strictest([
      { from: nine, until: null },
      { from: ten, until: null },
    ])

    expect(holdOf(restrict(story(nine, null), sessions, nine))).toEqual({ from: ten, until: null })
    expect(holdOf(restrict(story(noon, null), sessions, nine))).toEqual({ from: noon, until: null })
  })

  it('ends with the earliest end', () => {
    expect(holdOf(restrict(story(null, noon), { from: null, until: ten }, nine))).toEqual({
      from: null,
      until: ten,
    })
  })

  it('hides a document when one holder never allows it', () => {
    expect(restrict(story(null, null), strictest([always, 'never']), nine)).toEqual({
      kind: 'hidden',
    })
  })

  it('hides a document while one holder cannot be read, whatever the others say', () => {
    const hold = strictest(['never', 'unknown', always])

    expect(hold).toBe('unknown')
    expect(restrict(story(null, null), hold, nine)).toEqual({ kind: 'hidden' })
    expect(restrict({ kind: 'gone', slug: null, language: 'en' }, hold, nine)).toEqual({
      kind: 'hidden',
    })
  })

  it('keeps a killed document gone when its holders had let it out', () => {
    const gone: Projection = { kind: 'gone', slug: 'forum-opens', language: 'en' }

    expect(restrict(gone, always, nine)).toEqual(gone)
    expect(restrict(gone, { from: nine, until: null }, nine)).toEqual(gone)
    expect(holdOf(gone)).toBe('never')
    expect(holdOf({ kind: 'hidden' })).toBe('never')
  })

  it('does not reveal that there was a document which was killed before its holders let it out', () => {
    const gone: Projection = { kind: 'gone', slug: 'forum-opens', language: 'en' }

    expect(restrict(gone, { from: ten, until: null }, nine)).toEqual({ kind: 'hidden' })
    expect(restrict(gone, 'never', nine)).toEqual({ kind: 'hidden' })
  })

  it('holds nothing back without a reason', () => {
    expect(restrict(story(nine, noon), strictest([]), nine)).toEqual(story(nine, noon))
  })
})
