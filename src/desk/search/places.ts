import type { CollectionSlug } from 'payload'
import type { Searched } from './question.ts'

/** How a collection is searched, and what is said of what was found in it. */
export type Place = Searched & { title: readonly string[]; person?: string }
export type Slug = keyof typeof places

/** What is looked through, in the order it is shown. */
export const places = {
  articles: {
    words: ['headline', 'slugline', 'slug'],
    event: 'events',
    people: ['assignee', 'createdBy'],
    state: 'stage',
    title: ['headline', 'slugline'],
    person: 'assignee',
  },
  photos: {
    words: ['headline', 'caption', 'originalName', 'creators.name', 'people.name'],
    event: 'event',
    people: ['createdBy'],
    state: '_status',
    title: ['headline', 'caption', 'originalName'],
    person: 'createdBy',
  },
  sessions: { words: ['title'], event: 'event', state: '_status', title: ['title'] },
  speakers: { words: ['name'], state: '_status', title: ['name'] },
  events: { words: ['name', 'theme'], event: 'id', state: '_status', title: ['name'] },
  galleries: {
    words: ['title'],
    event: 'event',
    people: ['createdBy'],
    state: '_status',
    title: ['title'],
    person: 'createdBy',
  },
  liveUpdates: {
    words: ['headline', 'summary'],
    people: ['createdBy'],
    state: '_status',
    title: ['headline', 'summary'],
    person: 'createdBy',
  },
  series: named('name', 'acronym'),
  organisations: named('name', 'shortName', 'acronym'),
  places: named('name'),
  topics: named('name', 'qcode'),
  contributors: named('name', 'jobTitle'),
  corrections: {
    words: ['text', 'before', 'after'],
    people: ['createdBy', 'approvedBy'],
    state: '_status',
    title: ['text', 'field'],
    person: 'createdBy',
  },
} as const satisfies Partial<Record<CollectionSlug, Place>>

/** What has a name, first, and is found by it and its others. */
function named(name: string, ...others: string[]) {
  return { words: [name, ...others], state: '_status' as const, title: [name] }
}
