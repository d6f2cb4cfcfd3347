import type { PublicType } from '../../wire/documents.ts'

/** What GraphQL calls one document of each type. */
export const typeNames: Record<PublicType, string> = {
  articles: 'Article',
  liveUpdates: 'LiveUpdate',
  corrections: 'Correction',
  photos: 'Photo',
  galleries: 'Gallery',
  series: 'Series',
  events: 'Event',
  sessions: 'Session',
  speakers: 'Speaker',
  contributors: 'Contributor',
  organisations: 'Organisation',
  places: 'Place',
  topics: 'Topic',
}

/** The field that finds one document: `article`. The plural of series is series. */
export function itemName(type: PublicType): string {
  return type === 'series' ? 'oneSeries' : uncapital(typeNames[type])
}

export function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

function uncapital(word: string): string {
  return `${word.charAt(0).toLowerCase()}${word.slice(1)}`
}

/** The name of one row of a list: `creators` → `Creator`. */
export function rowName(key: string): string {
  return capital(key.endsWith('s') ? key.slice(0, -1) : key)
}
