import type { PublicType } from '../wire/documents.ts'
import { usageNames } from '../photos/usages.ts'
import { listingKeys } from '../wire/listing-keys.ts'
import type { Sort } from '../wire/edition/list.ts'

/** How a filter's values are read. A relation takes an id or a slug. */
export type Filter =
  | { kind: 'relation'; to: PublicType }
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'text'; pattern: RegExp; like: string }

export type Catalogued = {
  /** By the name of the parameter, which is the name of the facet. */
  filters: Record<string, Filter>
  sort: Sort
  /** The sort key that `from` and `to` compare; those with an end compare it too. */
  span: { start: string; end?: string } | null
  /** Filtered by `series` through the events of the series. */
  throughEvents?: true
  /** What a list of them shows, in words. */
  about: string
}

const relation = (to: PublicType): Filter => ({ kind: 'relation', to })
const words = (...list: string[]): Filter => ({ kind: 'words', words: list })
const flag = words('true', 'false')
/** A calendar day as the event's own zone has it: 2024-10-29. */
const day: Filter = { kind: 'text', pattern: /^\d{4}-\d\d-\d\d$/, like: '2024-10-29' }
/** ISO 3166-1 alpha-2: CN. */
const country: Filter = { kind: 'text', pattern: /^[A-Z]{2}$/, like: 'CN' }
/** Opaque: letters, digits and what ids are written with. */
const key: Filter = { kind: 'text', pattern: /^[\p{L}\p{M}\p{N}_.:-]{1,100}$/u, like: 'an id' }

const newest = (sortKey: string): Sort => ({ key: sortKey, descending: true })
const byName: Sort = { key: 'title', descending: false }

/** How each type can be listed: the filters, the order when none is asked for, the time span. */
export const catalogue = {
  articles: {
    filters: {
      storyType: words(
        ...['news', 'liveBlog', 'explainer', 'gallery'],
        ...['interview', 'opinion', 'brief', 'pressRelease'],
      ),
      event: relation('events'),
      session: relation('sessions'),
      speaker: relation('speakers'),
      organisation: relation('organisations'),
      place: relation('places'),
      topic: relation('topics'),
      contributor: relation('contributors'),
      photo: relation('photos'),
      translationGroup: key,
      breaking: flag,
    },
    sort: newest('displayDate'),
    span: { start: 'displayDate' },
    throughEvents: true,
    about: 'Stories, newest first',
  },
  liveUpdates: {
    filters: {
      article: relation('articles'),
      session: relation('sessions'),
      keyEvent: flag,
      pinned: flag,
    },
    sort: newest('published'),
    span: { start: 'published' },
    about: 'Entries of live blogs, newest first',
  },
  corrections: {
    filters: {
      article: relation('articles'),
      type: words('correction', 'clarification', 'update', 'retraction', 'editorsNote'),
    },
    sort: newest('published'),
    span: { start: 'published' },
    about: 'Public notes about what was wrong, newest first',
  },
  photos: {
    filters: {
      event: relation('events'),
      session: relation('sessions'),
      speaker: relation('speakers'),
      usageCategory: words(
        ...['staff', 'contract', 'commissioned', 'agency', 'handout', 'pool', 'submitted'],
        ...['creativeCommons', 'publicDomain', 'organiserSupplied', 'aiGenerated', 'unknown'],
      ),
      usableFor: words(...usageNames),
    },
    sort: newest('dateCreated'),
    span: { start: 'dateCreated' },
    throughEvents: true,
    about: 'Photographs with their sources, newest first',
  },
  galleries: {
    filters: {
      event: relation('events'),
      session: relation('sessions'),
      photo: relation('photos'),
    },
    sort: newest('updated'),
    span: null,
    throughEvents: true,
    about: 'Ordered sets of photographs, last changed first',
  },
  series: {
    filters: { organisation: relation('organisations') },
    sort: byName,
    span: null,
    about: 'Series of events, by name',
  },
  events: {
    filters: {
      kind: words(
        'forum',
        'conference',
        'exhibition',
        'ceremony',
        'pressConference',
        'visit',
        'other',
      ),
      series: relation('series'),
      organisation: relation('organisations'),
      place: relation('places'),
      topic: relation('topics'),
      eventStatus: words('scheduled', 'rescheduled', 'postponed', 'cancelled', 'movedOnline'),
      attendanceMode: words('offline', 'online', 'mixed'),
    },
    sort: newest('start'),
    span: { start: 'start', end: 'end' },
    about: 'Events, latest start first',
  },
  sessions: {
    filters: {
      event: relation('events'),
      kind: words(
        ...['opening', 'keynote', 'plenary', 'panel', 'special', 'parallel', 'workshop', 'side'],
        ...['signing', 'ceremony', 'press', 'tour', 'break', 'closing'],
      ),
      track: key,
      speaker: relation('speakers'),
      organisation: relation('organisations'),
      room: relation('places'),
      day,
    },
    sort: { key: 'start', descending: false },
    span: { start: 'start', end: 'end' },
    throughEvents: true,
    about: 'Items on programmes, earliest first',
  },
  speakers: {
    filters: { organisation: relation('organisations') },
    sort: byName,
    span: null,
    about: 'People on programmes, by name',
  },
  contributors: {
    filters: {},
    sort: byName,
    span: null,
    about: 'Credited people of the newsroom, by name',
  },
  organisations: {
    filters: {
      kind: words(
        ...['government', 'intergovernmental', 'company', 'research'],
        ...['civilSociety', 'media', 'other'],
      ),
      parent: relation('organisations'),
      country,
    },
    sort: byName,
    span: null,
    about: 'Organisations, by name',
  },
  places: {
    filters: {
      kind: words('country', 'region', 'city', 'venue', 'building', 'room'),
      within: relation('places'),
      country,
    },
    sort: byName,
    span: null,
    about: 'Countries, cities, venues and rooms, by name',
  },
  topics: {
    filters: { parent: relation('topics') },
    sort: byName,
    span: null,
    about: 'Topics, by name',
  },
} satisfies Record<PublicType, Catalogued>

/** The catalogue without its exact keys, for code that works for every type. */
export function catalogued(type: PublicType): Catalogued {
  return catalogue[type]
}

/** What `sort` may be: each key, and with a hyphen before it the other way round. */
export function sortsOf(type: PublicType): string[] {
  return listingKeys[type].sortKeys.flatMap((sortKey) => [sortKey, `-${sortKey}`])
}
