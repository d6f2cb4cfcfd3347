import { publicTypes, type PublicType } from '../../wire/documents.ts'

/** What one document of a type is called: its schema, and the word in operation ids. */
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

/**
 * The name generated clients call an operation by: `listEvents`, `getEvent`, `getEventProgramme`,
 * and the path itself where that is a verb: `search`.
 */
export function operationId({ path, isPaged }: { path: string; isPaged: boolean }): string {
  const [, , first = 'root', key, view = ''] = path.split('/')
  const type = publicTypes.find((each) => each === first)
  const verb = isPaged ? 'list' : 'get'
  if (type === undefined) return first === 'root' ? 'getRoot' : first.replace('.', '')
  return key === undefined ? `${verb}${capital(type)}` : `${verb}${singular[type]}${capital(view)}`
}

export function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
