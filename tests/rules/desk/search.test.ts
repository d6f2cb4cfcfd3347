import { describe, expect, it } from '@jest/globals'
import { listAddress, narrowingOf } from '../../../src/desk/list-address.ts'
import { viewsFor } from '../../../src/desk/views.ts'
import { readQuestion, whereOf } from '../../../src/desk/search/question.ts'

const articles = {
  words: ['headline', 'slugline'],
  event: 'events',
  people: ['assignee', 'createdBy'],
  state: 'stage',
} as const
const speakers = { words: ['name'], state: '_status' } as const

describe('a search', () => {
  it('for nothing asks nothing', () => {
    expect(whereOf(readQuestion({ q: '  ' }), articles)).toBeNull()
  })

  it('asks for the words in each place and for everything that narrows them', () => {
    const asked = readQuestion({ q: ' river ', event: 'forum', person: 'lin', state: 'review' })

    expect(whereOf(asked, articles)).toEqual({
      and: [
        { or: [{ headline: { like: 'river' } }, { slugline: { like: 'river' } }] },
        { events: { in: ['forum'] } },
        { or: [{ assignee: { equals: 'lin' } }, { createdBy: { equals: 'lin' } }] },
        { stage: { equals: 'review' } },
      ],
    })
  })

  it.each([{ event: 'forum' }, { person: 'lin' }, { state: 'review' }])(
    'narrowed by %p leaves out what has no such thing',
    (narrowed) => {
      expect(whereOf(readQuestion({ q: 'li', ...narrowed }), speakers)).toBeNull()
    },
  )

  it('can ask of everything whether readers see it', () => {
    const published = readQuestion({ state: 'published' })

    expect([articles, speakers].map((searched) => whereOf(published, searched)?.and)).toEqual([
      expect.arrayContaining([{ _status: { equals: 'published' } }]),
      expect.arrayContaining([{ _status: { equals: 'published' } }]),
    ])
  })
})

it('leads from a card to the list of the same', () => {
  const address = listAddress('articles', [['stage', 'equals', 'review']], 'dueAt')

  expect(decodeURIComponent(address)).toBe(
    '/admin/collections/articles?sort=dueAt&where[or][0][and][0][stage][equals]=review',
  )
})

describe('the views of a role', () => {
  const now = new Date('2026-11-29T12:00:00Z')
  const addresses = (collection: 'articles' | 'photos', role: 'editor' | 'reporter' | 'viewer') =>
    viewsFor(collection, { id: 'me', role }, now).map(({ href }) => decodeURIComponent(href))

  it('begin with what it does most', () => {
    expect(addresses('articles', 'editor')[0]).toContain('[stage][equals]=review')
    expect(addresses('articles', 'reporter')[0]).toContain('[assignee][equals]=me')
  })

  it('know who asks and when', () => {
    const late = addresses('articles', 'editor').filter((href) => href.includes('[dueAt]'))

    expect(late).toEqual([expect.stringContaining('[dueAt][less_than]=2026-11-29T12:00:00.000Z')])
  })

  it('show nobody their own photos who brings none', () => {
    expect(addresses('photos', 'viewer').some((href) => href.includes('createdBy'))).toBe(false)
  })
})

describe('a list', () => {
  const filter = 'where[or][0][and][0][stage][equals]=review'

  it.each([
    ['?limit=10&page=2&search=', ''],
    ['?search=forum&limit=10', 'search=forum'],
    [`?${filter}&search=forum`, `search=forum&${filter}`],
  ])('at %s is narrowed to “%s”', (address, narrowing) => {
    expect(narrowingOf(address)).toBe(narrowing)
  })
})
