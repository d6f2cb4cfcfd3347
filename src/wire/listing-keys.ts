import type { PublicType } from './documents.ts'

/**
 * By what each type can be filtered and sorted: the facets and sort keys its projection fills in.
 * Facets hold ids, fixed words or local days (`2024-10-29`); sort keys hold UTC instants, numbers
 * or, for names, the title in the newsroom's first language. `updated` is on every type. By those
 * kept nobody can sort: they only narrow lists.
 */
export const listingKeys = {
  articles: {
    facets: [
      'storyType',
      'event',
      'session',
      'speaker',
      'organisation',
      'place',
      'topic',
      'contributor',
      'photo',
      'translationGroup',
      'breaking',
    ],
    sortKeys: ['displayDate', 'firstPublished', 'updated', 'urgency', 'title'],
  },
  liveUpdates: {
    facets: ['article', 'session', 'keyEvent', 'pinned'],
    sortKeys: ['published', 'updated'],
  },
  corrections: { facets: ['article', 'type'], sortKeys: ['published', 'updated'] },
  photos: {
    facets: ['event', 'session', 'speaker', 'usageCategory', 'usableFor'],
    sortKeys: ['dateCreated', 'title', 'updated'],
    kept: ['usableUntil'],
  },
  galleries: { facets: ['event', 'session', 'photo'], sortKeys: ['updated', 'title'] },
  series: { facets: ['organisation'], sortKeys: ['firstHeld', 'title', 'updated'] },
  events: {
    facets: ['kind', 'series', 'organisation', 'place', 'topic', 'eventStatus', 'attendanceMode'],
    sortKeys: ['start', 'end', 'edition', 'title', 'updated'],
  },
  sessions: {
    facets: ['event', 'kind', 'track', 'speaker', 'organisation', 'room', 'day'],
    sortKeys: ['start', 'end', 'title', 'updated'],
  },
  speakers: { facets: ['organisation'], sortKeys: ['title', 'updated'] },
  contributors: { facets: [], sortKeys: ['title', 'updated'] },
  organisations: { facets: ['kind', 'parent', 'country'], sortKeys: ['title', 'updated'] },
  places: { facets: ['kind', 'within', 'country'], sortKeys: ['title', 'updated'] },
  topics: { facets: ['parent'], sortKeys: ['title', 'updated'] },
} as const satisfies Record<PublicType, { facets: string[]; sortKeys: string[]; kept?: string[] }>
