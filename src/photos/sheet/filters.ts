import type { Where } from 'payload'
import type { Frame } from './frame.ts'

/** What a contact sheet can be narrowed to, in the order it is offered. */
export const shows = [
  'all',
  'picked',
  'rejected',
  'unrated',
  'noCaption',
  'noAlt',
  'noCredit',
] as const

export type Show = (typeof shows)[number]

/** Tells whether a photo belongs to a filter, in the browser. */
export function matches(show: Show, frame: Frame): boolean {
  switch (show) {
    case 'all':
      return true
    case 'picked':
    case 'rejected':
      return frame.pick === show
    case 'unrated':
      return frame.pick === 'none' && frame.rating === 0
    case 'noCaption':
      return frame.caption.trim() === ''
    case 'noAlt':
      return frame.altText.trim() === ''
    case 'noCredit':
      return frame.creditText.trim() === ''
  }
}

/** The same as a question to the database. */
export function whereShown(show: Show): Where {
  switch (show) {
    case 'all':
      return {}
    case 'picked':
    case 'rejected':
      return { pick: { equals: show } }
    case 'unrated':
      return { and: [noneOf('pick', 'none'), noneOf('rating', 0)] }
    case 'noCaption':
      return noneOf('caption', '')
    case 'noAlt':
      return noneOf('altText', '')
    case 'noCredit':
      return noneOf('creditText', '')
  }
}

function noneOf(field: string, nothing: string | number): Where {
  return { or: [{ [field]: { exists: false } }, { [field]: { equals: nothing } }] }
}

/** How many of each filter there are: as the server counted, and what has been changed since. */
export function countsNow(
  counted: Record<Show, number>,
  loaded: readonly Frame[],
  now: readonly Frame[],
): Record<Show, number> {
  const counts = { ...counted }
  for (const show of shows) {
    const were = loaded.filter((frame) => matches(show, frame)).length
    counts[show] += now.filter((frame) => matches(show, frame)).length - were
  }
  return counts
}

/** What a photo needs before readers may see it, as far as words go. */
const needed = ['caption', 'altText', 'creditText'] as const

/** Which of them it lacks. */
export function missing(frame: Frame): (typeof needed)[number][] {
  return needed.filter((field) => frame[field].trim() === '')
}
