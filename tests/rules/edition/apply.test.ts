import { beforeEach, describe, expect, it } from '@jest/globals'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { shown, theForum, theStory, to } from '../../support/forum.ts'

const at = new Date('2024-11-07T06:00:00Z')
let edition: Edition
beforeEach(() => {
  edition = openEdition(':memory:')
})

describe('Applying a change', () => {
  it('numbers it and says what it did', () => {
    const published = edition.apply('topics', 't', shown('topics', 't'), at)
    const updated = edition.apply('topics', 't', shown('topics', 't', { title: 'New' }), at)
    const removed = edition.apply('topics', 't', { kind: 'hidden' }, at)
    const gone = edition.apply('topics', 't', { kind: 'gone', slug: 't', language: null }, at)
    const risen = edition.apply('topics', 't', shown('topics', 't'), at)

    expect([published, updated, removed, gone, risen]).toEqual([
      { seq: 1, act: 'published' },
      { seq: 2, act: 'updated' },
      { seq: 3, act: 'removed' },
      { seq: 4, act: 'gone' },
      { seq: 5, act: 'published' },
    ])
    expect(edition.changes(3, 10)).toEqual([
      { seq: 4, type: 'topics', id: 't', act: 'gone', at, keys: [], was: null, lost: [] },
      { seq: 5, type: 'topics', id: 't', act: 'published', at, keys: [], was: null, lost: ['t'] },
    ])
  })

  it('says what changed of a tombstone, and by which names its end is not found any more', () => {
    const bury = (slug: string, language: string | null) =>
      edition.apply('topics', 't', { kind: 'gone', slug, language }, at)
    bury('one', null)
    bury('two', 'en')
    bury('two', null)
    edition.remove('topics', 't', at)
    const redirect = { type: 'topics', language: null, from: 'old', id: 'never' } as const
    edition.replaceRedirects([redirect], at)
    edition.replaceRedirects([], at)

    expect(edition.changes(0, 10).map(({ act, keys, lost }) => [act, keys, lost])).toEqual([
      ['gone', [], []],
      ['gone', ['slug', 'language'], ['one']],
      ['gone', ['language'], []],
      ['removed', [], ['t', 'two']],
      ['removed', ['slug'], []],
      ['removed', ['slug'], ['old']],
    ])
    expect(edition.news(0, 10, at).map(({ act, id }) => [act, id])).toEqual([['removed', 't']])
  })

  it.each([
    ['public', shown('topics', 't')],
    ['gone', { kind: 'gone', slug: 't', language: null }],
    ['hidden', { kind: 'hidden' }],
  ] as const)('twice, when it is %s, changes nothing the second time', (_kind, projection) => {
    edition.apply('topics', 't', shown('topics', 't', { title: 'Before' }), at)
    edition.apply('topics', 't', projection, at)
    const seq = edition.seq()

    expect(edition.apply('topics', 't', projection, at)).toBeNull()
    expect(edition.seq()).toBe(seq)
  })

  it('notices a change of the listing alone', () => {
    edition.apply('topics', 't', shown('topics', 't'), at)
    const expiring = shown('topics', 't', { listing: { visibleUntil: '2025-01-01T00:00:00Z' } })

    expect(edition.apply('topics', 't', expiring, at)).toEqual({ seq: 2, act: 'updated' })
  })

  it('says which keys it changed and how the document was listed before', () => {
    const before = { topics: ['a'], event: ['e'] }
    const listing = { facets: before, sortKeys: { start: '2024-10-29T09:00:00+08:00' } }
    edition.apply('topics', 't', shown('topics', 't', { listing }), at)
    const renamed = { title: 'New', listing: { ...listing, facets: { event: ['e'] } } }
    edition.apply('topics', 't', shown('topics', 't', renamed), at)
    edition.apply('topics', 't', { kind: 'hidden' }, at)

    const [, update, removal] = edition.changes(0, 10)
    expect(update).toMatchObject({
      act: 'updated',
      keys: ['title'],
      was: { slug: 't', facets: before, sortKeys: { start: '2024-10-29T01:00:00.000Z' } },
    })
    expect(removal).toMatchObject({ act: 'removed', keys: [], was: { facets: { event: ['e'] } } })
  })

  it('numbers the keys it changed and leaves the others their numbers', () => {
    edition.apply('topics', 't', shown('topics', 't', { keys: { name: 'A', qcode: '1' } }), at)
    edition.apply('topics', 't', shown('topics', 't', { keys: { name: 'B', qcode: '1' } }), at)
    edition.apply('topics', 't', shown('topics', 't', { keys: { name: 'B', qcode: '2' } }), at)

    const entry = edition.getById('topics', 't', at)

    expect(entry?.numbers).toEqual({ first: 1, keys: { name: 2, qcode: 3 } })
  })

  it('is told to those who watch, once it is written', () => {
    const numbers: number[] = []
    const end = edition.watch(() => numbers.push(edition.seq()))
    edition.applyMany(
      ['a', 'b'].map((id) => ({ type: 'topics', id, projection: shown('topics', id) })),
      at,
    )
    end()
    edition.apply('topics', 'c', shown('topics', 'c'), at)

    expect(numbers).toEqual([2])
  })

  it('of many is all or nothing', () => {
    const bad = shown('topics', 'b', { listing: { visibleFrom: 'soon' } })
    const items = [
      { type: 'topics', id: 'a', projection: shown('topics', 'a') },
      { type: 'topics', id: 'b', projection: bad },
    ] as const

    expect(() => edition.applyMany(items, at)).toThrow('"soon" is not an instant')
    expect(edition.ids('topics')).toEqual([])
    expect(edition.seq()).toBe(0)
  })

  it('in another order ends with the same documents', () => {
    const [one, other] = [theForum(), openEdition(':memory:')]
    const projections = [theStory('report', 'en', 'news'), theStory('blog', 'en', 'liveBlog')]
    for (const projection of projections.toReversed()) {
      if (projection.kind === 'public')
        other.apply('articles', projection.document.id, projection, at)
    }

    for (const id of other.ids('articles')) {
      expect(other.digestOf('articles', id)).toBe(one.digestOf('articles', id))
    }
    expect(other.ids('articles')).toHaveLength(2)
  })
})

describe('Pointers', () => {
  it('are found from their target, in fields, lists and texts', () => {
    const forum = theForum()

    expect(forum.backReferences('events', 'forum')).toEqual(
      expect.arrayContaining([
        { ref: 'articles', id: 'report' },
        { ref: 'sessions', id: 'opening' },
        { ref: 'photos', id: 'stage' },
      ]),
    )
  })

  it('go with the document that held them', () => {
    edition.apply(
      'topics',
      'child',
      shown('topics', 'child', { keys: { parent: to('topics', 'p') } }),
      at,
    )
    const before = edition.backReferences('topics', 'p')
    edition.apply('topics', 'child', shown('topics', 'child', { keys: { parent: null } }), at)

    expect(before).toEqual([{ ref: 'topics', id: 'child' }])
    expect(edition.backReferences('topics', 'p')).toEqual([])
  })

  it('of documents under embargo are only for the wire', () => {
    const listing = { visibleFrom: '2024-12-01T00:00:00Z' }
    edition.apply(
      'topics',
      'c',
      shown('topics', 'c', { keys: { parent: to('topics', 'p') }, listing }),
      at,
    )

    expect(edition.backReferences('topics', 'p', at)).toEqual([])
    expect(edition.backReferences('topics', 'p')).toHaveLength(1)
  })
})
