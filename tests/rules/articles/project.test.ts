import { describe, expect, it } from '@jest/globals'
import { projectArticle } from '../../../src/articles/project.ts'

/** As Payload reads it at depth 0 in all languages. */
const story = {
  id: 'a1',
  slug: 'forum-opens-in-liuzhou',
  publishedSlug: 'forum-opens-in-liuzhou',
  rev: 4,
  _status: 'published',
  pubStatus: 'usable',
  stage: 'published',
  language: 'en',
  storyType: 'news',
  translationGroup: 'g1',
  kicker: 'Environment',
  headline: 'Forum opens in Liuzhou',
  headlines: { short: 'Forum opens', seo: null, social: '' },
  slugline: 'FORUM-LIUZHOU',
  body: { root: { type: 'root', children: [] } },
  keywords: ['climate', ' ', 'plastic '],
  byline: [{ id: 'row1', contributor: 'c1', role: 'by' }],
  infoSources: [{ id: 'row2', organisation: 'o1', role: 'originator' }],
  dateline: { place: 'p1', date: '2024-10-29' },
  events: ['e1'],
  sessions: ['s1', 's2', 's1'],
  leadPhoto: 'ph1',
  captionOverride: ' The hall in Liuzhou ',
  altOverride: '',
  displayDate: '2024-11-07T05:55:00.000Z',
  displayTimeZone: 'Asia/Shanghai',
  firstPublishedAt: '2024-11-07T05:56:10.000Z',
  updatedAt: '2024-11-08T00:00:00.000Z',
  internalNote: 'Call the ministry again',
  assignee: 'u1',
  createdBy: 'u1',
  dueAt: '2024-11-07T00:00:00.000Z',
}

const project = (changes: object = {}) => projectArticle({ ...story, ...changes })

const listingOf = (changes: object) => {
  const projection = project(changes)
  return projection.kind === 'public' ? projection.listing : projection.kind
}

describe('the public side of an article', () => {
  it('says what readers may know, and no more', () => {
    expect(project()).toEqual({
      kind: 'public',
      document: {
        type: 'articles',
        id: 'a1',
        slug: 'forum-opens-in-liuzhou',
        title: 'Forum opens in Liuzhou',
        storyType: 'news',
        language: 'en',
        translationGroup: 'g1',
        translationOf: null,
        kicker: 'Environment',
        headline: 'Forum opens in Liuzhou',
        headlines: { short: 'Forum opens', seo: null, social: null },
        standfirst: null,
        body: { rich: { root: { type: 'root', children: [] } } },
        keywords: ['climate', 'plastic'],
        edNote: null,
        urgency: null,
        breaking: false,
        byline: [{ contributor: { ref: 'contributors', id: 'c1' }, role: 'by' }],
        bylineText: null,
        infoSources: [{ organisation: { ref: 'organisations', id: 'o1' }, role: 'originator' }],
        dateline: { place: { ref: 'places', id: 'p1' }, date: '2024-10-29' },
        events: [{ ref: 'events', id: 'e1' }],
        sessions: [
          { ref: 'sessions', id: 's1' },
          { ref: 'sessions', id: 's2' },
        ],
        speakers: [],
        organisations: [],
        places: [],
        topics: [],
        leadPhoto: { ref: 'photos', id: 'ph1', caption: 'The hall in Liuzhou', alt: null },
        relatedArticles: [],
        identifiers: [],
        displayDate: '2024-11-07T13:55:00+08:00',
        displayDateZone: 'Asia/Shanghai',
        firstPublishedAt: '2024-11-07T05:56:10.000Z',
        significantUpdateAt: null,
        significantUpdateAtZone: 'Asia/Shanghai',
        coverageStartTime: null,
        coverageEndTime: null,
        updatedAt: '2024-11-08T00:00:00.000Z',
      },
      listing: {
        slug: 'forum-opens-in-liuzhou',
        language: 'en',
        visibleFrom: null,
        visibleUntil: null,
        facets: {
          storyType: ['news'],
          event: ['e1'],
          session: ['s1', 's2'],
          speaker: [],
          organisation: [],
          place: [],
          topic: [],
          contributor: ['c1'],
          photo: ['ph1'],
          translationGroup: ['g1'],
          breaking: ['false'],
        },
        sortKeys: {
          displayDate: '2024-11-07T05:55:00.000Z',
          firstPublished: '2024-11-07T05:56:10.000Z',
          urgency: null,
          title: 'Forum opens in Liuzhou',
          updated: '2024-11-08T00:00:00.000Z',
        },
      },
    })
  })

  it('has no lead photo where there are only words for one', () => {
    expect(project({ leadPhoto: null })).toMatchObject({ document: { leadPhoto: null } })
  })

  it('is held until its embargo lifts and shown until it expires', () => {
    const dates = { embargoUntil: '2024-11-08T01:00:00Z', expiresAt: '2024-12-01T00:00:00Z' }

    expect(listingOf(dates)).toMatchObject({
      visibleFrom: '2024-11-08T01:00:00.000Z',
      visibleUntil: '2024-12-01T00:00:00.000Z',
    })
  })

  it('is hidden under an embargo without end', () => {
    expect(listingOf({ embargoIndefinite: true })).toBe('hidden')
    expect(listingOf({ embargoIndefinite: false })).not.toBe('hidden')
  })

  it('is refused without a headline or with a date that is none', () => {
    expect(() => project({ headline: ' ' })).toThrow(/headline/)
    expect(() => project({ embargoUntil: 'tomorrow' })).toThrow(/embargoUntil/)
  })
})
