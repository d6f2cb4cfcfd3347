import type { PublicType } from '../wire/documents.ts'

/** What one document of a type is called: its type in GraphQL, its schema, the word in operation ids. */
export const singular: Record<PublicType, string> = {
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

/** The word with its first letter large. */
export function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
