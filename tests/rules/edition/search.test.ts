import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PublicType, PublicValue } from '../../../src/wire/documents.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import type { SearchQuery } from '../../../src/wire/edition/question.ts'
import { both, opened, paragraph, shown, theForum } from '../../support/forum.ts'

const at = new Date('2024-11-07T06:00:00Z')

const asking = (question: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  ...{ question, marks: [], limit: 20, after: null },
  ...more,
})

function found(edition: Edition, question: string, more: Partial<SearchQuery> = {}, now = at) {
  return edition.search(asking(question, more), now).hits.map(({ entry }) => entry.id)
}

let edition: Edition
beforeEach(() => {
  edition = openEdition(':memory:')
})

function put(
  id: string,
  keys: Record<string, PublicValue>,
  listing: NonNullable<Parameters<typeof shown>[2]>['listing'] = {},
  type: PublicType = 'articles',
): void {
  const title = typeof keys.headline === 'string' ? keys.headline : 'Untitled'
  edition.apply(type, id, shown(type, id, { title, keys, listing }), at)
}

describe('The search', () => {
  it('ranks a word in the headline over one in the lead, over one in the body', () => {
    put('body', { body: { rich: paragraph('Much is said of mangroves.') } })
    put('lead', { standfirst: 'Much is said of mangroves.' })
    put('title', { headline: 'Much is said of mangroves' })

    expect(found(edition, 'mangrove')).toEqual(['title', 'lead', 'body'])
  })

  it('ranks what is new over what is old, though the old one says it in fewer words', () => {
    const dated = (displayDate: string) => ({ sortKeys: { displayDate } })
    put('old', { headline: 'Clean rivers' }, dated('2021-11-07T00:00:00.000Z'))
    put('new', { headline: 'Clean rivers at last' }, dated('2024-11-06T00:00:00.000Z'))
    put('middle', { headline: 'Clean rivers at last' }, dated('2024-05-07T00:00:00.000Z'))

    expect(found(edition, 'clean rivers')).toEqual(['new', 'middle', 'old'])
  })

  it('wants all words, and says so when it had to take what has any of them', () => {
    put('both', { headline: 'Clean rivers' })
    put('one', { headline: 'Clean air' })

    expect(edition.search(asking('clean rivers'), at)).toMatchObject({ matched: 'exact', total: 1 })
    expect(found(edition, 'clean rivers')).toEqual(['both'])
    expect(edition.search(asking('air rivers'), at)).toMatchObject({ matched: 'any', total: 2 })
    expect(edition.search(asking('zebra'), at)).toMatchObject({ matched: 'none', total: 0 })
  })

  it('finds what is said in any language, in names and in long texts, and not by following', () => {
    const forum = theForum()

    expect(found(forum, '生态环境部', {}, opened)).toEqual(['mee'])
    expect(found(forum, 'Fu Huazhou', {}, opened)).toEqual(['fu', 'stage'])
    expect(found(forum, 'liuzhou steel', {}, opened).toSorted()).toEqual(
      ['closing', 'opening', 'special', 'steel'].toSorted(),
    )
    expect(found(forum, 'words of u1', {}, opened)).toEqual(['u1'])
    expect(found(forum, 'climate change', {}, opened)).toEqual(['climate'])
  })

  it('takes a mistyped word for the name of a person or an organisation one letter away', () => {
    const forum = theForum()
    const mistyped = forum.search(asking('Fu Huazou'), opened)

    expect(mistyped.hits[0]?.entry.id).toBe('fu')
    expect(mistyped).toMatchObject({ matched: 'near', meant: new Map([['huazou', 'Huazhou']]) })
    expect(found(forum, 'Minstry of Ecology', {}, opened)).toEqual(['mee'])
    expect(forum.search(asking('plastik'), opened)).toMatchObject({ total: 0, meant: new Map() })
  })

  it('does not tell the name of somebody who is not public yet', () => {
    const listing = { visibleFrom: '2024-12-01T00:00:00Z' }
    edition.apply('speakers', 's', shown('speakers', 's', { title: 'Aung Thiha', listing }), at)

    expect(edition.search(asking('Thiho'), at).meant.size).toBe(0)
    edition.tellByClock(new Date('2024-12-02T00:00:00Z'))
    expect(edition.search(asking('Thiho'), new Date('2024-12-02T00:00:00Z')).meant.size).toBe(1)
  })
})

describe('Never found', () => {
  it.each([
    ['is under embargo', '2024-11-07T05:59:59Z', []],
    ['has come out', '2024-11-07T06:00:00Z', ['timed']],
    ['has not expired', '2024-11-07T06:59:59Z', ['timed']],
    ['has expired', '2024-11-07T07:00:00Z', []],
  ])('unless it may be seen is a story that %s', (_when, now, ids) => {
    put(
      'timed',
      { headline: 'Clean rivers' },
      { visibleFrom: '2024-11-07T06:00:00Z', visibleUntil: '2024-11-07T07:00:00Z' },
    )

    expect(found(edition, 'clean rivers', {}, new Date(now))).toEqual(ids)
    expect(edition.suggest('clean', 10, new Date(now)).map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['killed', { kind: 'gone', slug: 's', language: 'en' }],
    ['withdrawn', { kind: 'hidden' }],
  ] as const)('is a story that was %s', (_how, projection) => {
    put('s', { headline: 'Clean rivers' })
    const before = found(edition, 'clean')
    edition.apply('articles', 's', projection, at)

    expect(before).toEqual(['s'])
    expect(found(edition, 'clean')).toEqual([])
    expect(edition.suggest('clean', 10, at)).toEqual([])
  })

  it('is what a story said before it was changed', () => {
    put('s', { headline: 'Clean rivers' })
    put('s', { headline: 'Dirty rivers' })

    expect(found(edition, 'clean')).toEqual([])
    expect(found(edition, 'dirty')).toEqual(['s'])
    expect(edition.search(asking('rivers'), at).total).toBe(1)
  })
})

describe('A page of what was found', () => {
  const many = 60
  beforeEach(() => {
    for (let n = 0; n < many; n++) put(`s${n}`, { headline: `Clean rivers ${n}` })
  })

  it('goes on where the one before ended, while others are published', () => {
    const seen: string[] = []
    let after: SearchQuery['after'] = null
    do {
      const page = edition.search(asking('clean rivers', { limit: 7, after }), at)
      seen.push(...page.hits.map(({ entry }) => entry.id))
      after = page.next
      put(`more${seen.length}`, { headline: `Something about rivers ${seen.length}` })
    } while (after !== null)

    expect(seen).toHaveLength(many)
    expect(new Set(seen).size).toBe(many)
  })

  it('goes on when the document it ended with is gone', () => {
    const first = edition.search(asking('clean rivers', { limit: 10 }), at)
    const all = found(edition, 'clean rivers', { limit: 50 })
    edition.apply('articles', all[9] ?? '', { kind: 'hidden' }, at)

    expect(found(edition, 'clean rivers', { limit: 3, after: first.next })).toEqual(
      all.slice(10, 13),
    )
  })
})

describe('Whatever is asked', () => {
  it('never fails', () => {
    const forum = theForum()
    const syntax = fc.constantFrom(
      ...['"', '*', '(', ')', '{title}', ':', '^', '-', '+', 'AND', 'OR', 'NOT', 'NEAR(a, 2)'],
      ...["'; DROP TABLE documents --", '\u0000', '\uD800', '\u{E000}', '\u{E001}type', '柳', 'a'],
    )
    const question = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.oneof(syntax, fc.string({ maxLength: 8 })), { maxLength: 30 }),
    )
    fc.assert(
      fc.property(question, (asked) => {
        const text = typeof asked === 'string' ? asked : asked.join(' ')
        forum.search(
          asking(text, { marks: [{ name: 'event', any: [text], none: [text] }] }),
          opened,
        )
        forum.search(asking(text), opened)
        forum.suggest(text, 10, opened)
      }),
      { numRuns: 500 },
    )
  })

  it('cannot be answered with a mark in place of a word', () => {
    const forum = theForum()

    expect(found(forum, '\u{E001}type\u{E002}articles', {}, opened)).toEqual([])
    expect(found(forum, 'marks:articles', {}, opened)).toEqual([])
  })
})

describe('An edition that was built again', () => {
  it('finds the same in the same order, in whatever order it was filled', () => {
    const [one, other] = [theForum(), openEdition(':memory:')]
    const types = ['articles', 'sessions', 'events', 'series', 'organisations', 'photos'] as const
    for (const type of types) {
      for (const id of one.ids(type).toReversed()) {
        const entry = one.getById(type, id, opened)
        const listed = one.listedAs(type, id)
        if (!entry || !listed) continue
        const { language, slug, document } = entry
        const { language: _language, ...facets } = listed.facets
        const listing = { slug, language, visibleFrom: null, visibleUntil: null, facets }
        const all = { ...listing, sortKeys: listed.sortKeys }
        other.apply(type, id, { kind: 'public', document, listing: all }, at)
      }
    }
    const within = { marks: [{ name: 'type', any: [...types], none: [] } as const] }
    const marks = within.marks.map((mark) => ({ ...mark, any: [...mark.any], none: [] }))

    for (const question of ['forum', '柳州', 'opening', 'story report', 'liuzhou', 'forum zebra']) {
      const expected = found(one, question, { marks }, opened)
      expect(expected.length).toBeGreaterThan(0)
      expect(found(other, question, { marks }, opened)).toEqual(expected)
    }
  })
})

describe('Suggestions', () => {
  it('are titles in any language whose words begin so, names before headlines', () => {
    const forum = theForum()
    const ids = (typed: string): string[] => forum.suggest(typed, 10, opened).map(({ id }) => id)

    expect(ids('forum')).toEqual(['acecf', 'forum'])
    expect(ids('liuz')).toEqual(['steel'])
    expect(ids('柳')).toEqual(['steel'])
    expect(ids('钢')).toEqual(['steel'])
    expect(ids('story rep')).toEqual(expect.arrayContaining(['report', 'report-zh']))
    expect(ids('iuzhou')).toEqual([])
  })

  it('are at most as many as asked for, a few of them headlines', () => {
    for (let n = 0; n < 30; n++) {
      const title = both(`River ${n}`, `河流${n}`)
      edition.apply('topics', `t${n}`, shown('topics', `t${n}`, { title }), at)
      put(`s${n}`, { headline: `River story ${n}` })
    }
    const types = edition.suggest('ri', 10, at).map(({ type }) => type)

    expect(types).toHaveLength(10)
    expect(types.filter((type) => type === 'articles')).toHaveLength(3)
  })
})
