import type { Changes } from './sheet/changes.ts'
import type { Frame } from './sheet/frame.ts'

/** What can be set on many photos at once, in the order it is offered. */
export const batchFields = [
  'caption',
  'headline',
  'creators',
  'creditText',
  'source',
  'usageCategory',
  'copyrightNotice',
  'usageTerms',
  'keywords',
  'event',
  'session',
  'locationShown',
] as const

export type BatchField = (typeof batchFields)[number]

/** `add` keeps what is there and is for lists only. */
export type BatchValue = { mode: 'replace' | 'ifEmpty' | 'add'; value: string }

export type Batch = Partial<Record<BatchField, BatchValue>>

/** Whether a batch takes away what the photos say, because nothing was written to replace it with. */
export function empties({ mode, value }: BatchValue): boolean {
  return mode === 'replace' && value.trim() === ''
}

/**
 * What a batch changes on one photo. Lists are written with commas; `fill` puts what is particular to
 * the photo into a text, and leaves the photo out with null.
 */
export function changesFor(
  frame: Frame,
  batch: Batch,
  fill: (text: string, frame: Frame) => string | null = (text) => text,
): Changes {
  // What the event before said of it goes with that event.
  const isOfEvent = changesEvent(frame, batch.event) && frame.origins.keywords === 'event'
  const before = isOfEvent ? { ...frame, keywords: [] } : frame
  return Object.assign(
    {},
    ...batchFields.map((field) => {
      const given = batch[field]
      if (!given || (given.mode === 'ifEmpty' && !isEmpty(before[field]))) return {}
      const value = fill(given.value, frame)
      return value === null ? {} : changeOf(field, { ...given, value: value.trim() }, before)
    }),
  )
}

function changesEvent({ event }: Frame, given: BatchValue | undefined): boolean {
  if (!given || (given.mode === 'ifEmpty' && event !== null)) return false
  return (given.value.trim() || null) !== event
}

function isEmpty(value: Frame[BatchField]): boolean {
  if (value === 'unknown') return true
  return typeof value === 'string' ? value.trim() === '' : value === null || value.length === 0
}

function changeOf(field: BatchField, { mode, value }: BatchValue, frame: Frame): Changes {
  switch (field) {
    case 'keywords':
      return { keywords: [...new Set([...(mode === 'add' ? frame.keywords : []), ...list(value)])] }
    case 'creators': {
      const before = mode === 'add' ? frame.creators : []
      const names = new Set(
        list(value).filter((name) => !before.some((each) => each.name === name)),
      )
      const named = [...names].map((name) => ({ name, jobTitle: '', contributor: null }))
      return { creators: [...before, ...named] }
    }
    case 'event': {
      // A session of the event before is none of this one.
      const isOther = frame.session !== null && value !== frame.event
      return { event: value || null, ...(isOther ? { session: null } : {}) }
    }
    case 'session':
      return { session: value || null }
    default:
      return { [field]: value }
  }
}

/** Matches what stands between the items of a list, in western and in Chinese writing. */
const between = /\s*[,;，；、]\s*/

function list(text: string): string[] {
  return text.split(between).filter(Boolean)
}
