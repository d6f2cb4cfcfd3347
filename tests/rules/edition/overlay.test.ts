import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Edition } from '../../../src/wire/edition.ts'
import type { ListQuery } from '../../../src/wire/edition/list.ts'
import { overlay } from '../../../src/wire/overlay.ts'
import { shown, theForum } from '../../support/forum.ts'

const now = new Date('2024-11-08T00:00:00.000Z')
const topic = (id: string, title: string, slug = id) => ({
  type: 'topics' as const,
  id,
  projection: shown('topics', id, { title, listing: { slug, facets: { parent: ['all'] } } }),
})
const byTitle: ListQuery = {
  ...{ type: 'topics', facets: [{ name: 'parent', any: ['all'], none: [] }], ranges: [] },
  ...{ ids: null, sort: { key: 'title', descending: false }, limit: 100, after: null },
}

let under: Edition
let over: Edition

beforeEach(() => {
  under = theForum()
  const stored = [topic('a', 'Air'), topic('b', 'Bees'), topic('c', 'Coal'), topic('d', 'Deserts')]
  under.applyMany(stored, now)
  over = overlay(under, [topic('b', 'Zebras', 'zebras'), topic('n', 'Birds')], now)
})

const titles = (edition: Edition, query: ListQuery) =>
  edition.list(query, now).entries.map(({ document }) => document.title)

/** Every page of a list, joined. */
function walked(query: ListQuery): unknown[] {
  const page = over.list(query, now)
  const rest = page.next === null ? [] : walked({ ...query, after: page.next })
  return [...page.entries.map(({ document }) => document.title), ...rest]
}

describe('A layer of drafts over the edition', () => {
  it('replaces the public form of its documents and leaves the edition alone', () => {
    expect(over.getById('topics', 'b', now)?.document.title).toBe('Zebras')
    expect(over.getById('topics', 'n', now)?.document.title).toBe('Birds')
    expect(over.getById('topics', 'a', now)?.document.title).toBe('Air')
    expect(under.getById('topics', 'b', now)?.document.title).toBe('Bees')
    expect(under.getById('topics', 'n', now)).toBeNull()
  })

  it('puts them where they belong in lists', () => {
    expect(titles(over, byTitle)).toEqual(['Air', 'Birds', 'Coal', 'Deserts', 'Zebras'])
    expect(titles(under, byTitle)).toEqual(['Air', 'Bees', 'Coal', 'Deserts'])
    const newest = { ...byTitle, sort: { key: 'title', descending: true } }
    expect(titles(over, newest)).toEqual(['Zebras', 'Deserts', 'Coal', 'Birds', 'Air'])
  })

  it.each([1, 2, 3, 4, 5, 6])('repeats and loses nothing on pages of %i', (limit) => {
    expect(walked({ ...byTitle, limit })).toEqual(['Air', 'Birds', 'Coal', 'Deserts', 'Zebras'])
  })

  it('puts those without a value last', () => {
    const sort = { key: 'rank', descending: false }
    const ranked = (id: string, rank: number | null) => ({
      ...{ type: 'topics' as const, id },
      projection: shown('topics', id, { listing: { facets: { kind: ['k'] }, sortKeys: { rank } } }),
    })
    under.applyMany([ranked('r1', 1), ranked('r3', 3), ranked('r0', null)], now)
    const layered = overlay(under, [ranked('r2', 2), ranked('q0', null)], now)
    const query = { ...byTitle, sort, facets: [{ name: 'kind', any: ['k'], none: [] }] }

    const ids = layered.list(query, now).entries.map(({ id }) => id)
    expect(ids).toEqual(['r1', 'r2', 'r3', 'q0', 'r0'])
  })

  it('counts each document once', () => {
    expect(under.count(byTitle, now)).toBe(4)
    expect(over.count(byTitle, now)).toBe(5)
    expect(over.count({ ...byTitle, ids: ['b', 'c'] }, now)).toBe(2)
  })

  it('reads many at once as it reads each', () => {
    const refs = ['a', 'b', 'n', 'none'].map((id) => ({ ref: 'topics' as const, id }))
    const facet = { type: 'topics' as const, facet: 'parent', values: ['all', 'none'] }
    const { sort, limit } = byTitle

    const found = over.getMany(refs, now).map(({ document }) => document.title)

    expect(new Set(found)).toEqual(new Set(['Air', 'Birds', 'Zebras']))
    expect(over.listEach({ ...facet, sort, limit }, now).get('all')).toEqual(
      over.list(byTitle, now),
    )
    expect([...over.countEach(facet, now)]).toEqual([
      ['all', 5],
      ['none', 0],
    ])
  })

  it('finds them by their slug, and leads there from the one they had', () => {
    expect(over.get('topics', 'zebras', [], now)).toMatchObject({ kind: 'found' })
    expect(over.get('topics', 'b', [], now)).toMatchObject({ kind: 'found', entry: { id: 'b' } })
    const lead = { type: 'topics', language: null, from: 'bumblebees', id: 'b' } as const
    under.replaceRedirects([lead], now)
    const moved = over.get('topics', 'bumblebees', [], now)
    expect(moved).toMatchObject({ kind: 'moved', entry: { slug: 'zebras' } })
    expect(over.get('topics', 'none', [], now).kind).toBe('missing')
  })

  it('numbers them as the edition stands', () => {
    expect(over.getById('topics', 'n', now)?.seq).toBe(under.seq())
    expect(over.seq()).toBe(under.seq())
  })
})
