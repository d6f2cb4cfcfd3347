import type { Where } from 'payload'
import { codedTexts } from '../codes.ts'
import { codesLeft } from '../may-publish.ts'
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
  'codesLeft',
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
      return !isCredited(frame)
    case 'codesLeft':
      return codesIn(frame).length > 0
  }
}

/** The same as a question to the database, which of codes knows only the signs they have. */
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
      return { and: [noneOf('creditText', ''), noneOf('creators.name', '')] }
    case 'codesLeft':
      return {
        or: codedTexts.flatMap((field) => signs.map((sign) => ({ [field]: { contains: sign } }))),
      }
  }
}

/** Every code has one of them. */
const signs = ['=', '{']

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

/** The codes left in the words of a photo that stand for nothing, and where. */
export function codesIn(frame: Frame): { field: (typeof codedTexts)[number]; code: string }[] {
  return codedTexts.flatMap((field) => codesLeft(frame[field]).map((code) => ({ field, code })))
}

/** What a photo needs before readers may see it, as far as words go. */
const needed = ['caption', 'altText', 'creditText'] as const

/** Which of them it lacks. */
export function missing(frame: Frame): (typeof needed)[number][] {
  return needed.filter((field) =>
    field === 'creditText' ? !isCredited(frame) : frame[field].trim() === '',
  )
}

/** Whether it is said whose photo it is: by a credit line, or by a photographer’s name. */
function isCredited({ creators, creditText }: Frame): boolean {
  return [creditText, ...creators.map(({ name }) => name)].some((text) => text.trim() !== '')
}
