import type { PublicType } from '../../wire/documents.ts'
import { capital, singular } from '../type-names.ts'

/** The field that finds one document: `article`. The plural of series is series. */
export function itemName(type: PublicType): string {
  return type === 'series' ? 'oneSeries' : uncapital(singular[type])
}

function uncapital(word: string): string {
  return `${word.charAt(0).toLowerCase()}${word.slice(1)}`
}

/** The name of one row of a list: `creators` → `Creator`. */
export function rowName(key: string): string {
  return capital(key.endsWith('s') ? key.slice(0, -1) : key)
}
