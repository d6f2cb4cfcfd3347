import { describe, expect, it } from '@jest/globals'
import { openEdition } from '../../../src/wire/edition.ts'
import { shown } from '../../support/forum.ts'

const at = new Date('2024-11-07T06:00:00Z')
const window = { visibleFrom: '2024-11-08T00:00:00Z', visibleUntil: '2024-11-09T00:00:00Z' }

function timed() {
  const edition = openEdition(':memory:')
  edition.apply('topics', 'always', shown('topics', 'always'), at)
  edition.apply('topics', 'timed', shown('topics', 'timed', { listing: window }), at)
  return edition
}

describe('The clock alone', () => {
  it.each([
    ['2024-11-07T23:59:59.999Z', 'missing', 1],
    ['2024-11-08T00:00:00.000Z', 'found', 2],
    ['2024-11-08T23:59:59.999Z', 'found', 2],
    ['2024-11-09T00:00:00.000Z', 'gone', 1],
  ])('at %s decides that a document is %s', (time, kind, count) => {
    const edition = timed()
    const now = new Date(time)
    const selection = { type: 'topics', facets: [], ranges: [], ids: null } as const
    const query = { sort: { key: 'title', descending: false }, limit: 9, after: null }

    expect(edition.get('topics', 'timed', [], now).kind).toBe(kind)
    expect(edition.counts(now).topics).toBe(count)
    expect(edition.count({ ...selection, facets: [], ranges: [] }, now)).toBe(count)
    expect(
      edition.list({ ...selection, facets: [], ranges: [], ...query }, now).entries,
    ).toHaveLength(count)
  })

  it('never turns what was held back beyond its end into something that was there', () => {
    const edition = openEdition(':memory:')
    const backwards = { visibleFrom: window.visibleUntil, visibleUntil: window.visibleFrom }
    edition.apply('topics', 'never', shown('topics', 'never', { listing: backwards }), at)

    expect(edition.get('topics', 'never', [], new Date('2024-11-10T00:00:00Z')).kind).toBe(
      'missing',
    )
  })

  it('is foreseen: the last and the next moment it changes something', () => {
    const edition = timed()

    expect(edition.flips(new Date('2024-11-07T00:00:00Z'))).toEqual({
      last: null,
      next: new Date(window.visibleFrom),
      end: null,
    })
    expect(edition.flips(new Date(window.visibleFrom))).toEqual({
      last: new Date(window.visibleFrom),
      next: new Date(window.visibleUntil),
      end: new Date(window.visibleUntil),
    })
    expect(edition.flips(new Date(window.visibleUntil))).toEqual({
      last: new Date(window.visibleUntil),
      next: null,
      end: null,
    })
  })
})

describe('A slug', () => {
  it('shared by two languages leads to the one preferred', () => {
    const edition = openEdition(':memory:')
    for (const language of ['en', 'zh']) {
      edition.apply(
        'articles',
        language,
        shown('articles', language, { listing: { slug: 'asean', language } }),
        at,
      )
    }
    const idFor = (languages: string[]) => {
      const found = edition.get('articles', 'asean', languages, at)
      return found.kind === 'found' ? found.entry.id : null
    }

    expect(idFor(['zh', 'en'])).toBe('zh')
    expect(idFor(['en', 'zh'])).toBe('en')
  })

  it('of a killed story is gone even when the edition never saw it public', () => {
    const edition = openEdition(':memory:')
    edition.apply('articles', 'killed', { kind: 'gone', slug: 'old-news', language: 'en' }, at)

    expect(edition.get('articles', 'old-news', [], at).kind).toBe('gone')
    expect(edition.get('articles', 'killed', [], at).kind).toBe('gone')
  })

  it('of two killed stories tells of that in the language asked for', () => {
    const edition = openEdition(':memory:')
    const grave = { kind: 'gone', slug: 'news' } as const
    edition.apply('articles', 'english', { ...grave, language: 'en', reason: 'legal' }, at)
    edition.apply('articles', 'chinese', { ...grave, language: 'zh', reason: 'rights' }, at)

    expect(edition.get('articles', 'news', ['zh', 'en'], at)).toMatchObject({ reason: 'rights' })
    expect(edition.get('articles', 'news', ['en', 'zh'], at)).toMatchObject({ reason: 'legal' })
  })

  it('of a withdrawn story is another one’s as soon as that uses it', () => {
    const edition = openEdition(':memory:')
    edition.apply('articles', 'killed', { kind: 'gone', slug: 'news', language: 'en' }, at)
    edition.apply(
      'articles',
      'fresh',
      shown('articles', 'fresh', { listing: { slug: 'news' } }),
      at,
    )

    expect(edition.get('articles', 'news', [], at).kind).toBe('found')
  })
})
