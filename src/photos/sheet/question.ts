import type { Where } from 'payload'
import { z } from 'zod'
import { type Show, shows, whereShown } from './filters.ts'
import type { Frame } from './frame.ts'
import { sorting } from './order.ts'

/** Photos of no event, or of no session of their event. */
export const without = 'none'

/** Whether the event that a question names is among these; one that names none is right. */
export function knowsEvent({ event }: Pick<Question, 'event'>, known: { id: string }[]): boolean {
  return event === null || event === without || known.some(({ id }) => id === event)
}

const word = z
  .string()
  .trim()
  .max(300)
  .transform((value) => value || null)
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

/** One of them as JSON, what it has of each; null where it is not known. */
const cursorSchema = z.tuple([
  z.iso.datetime().nullable(),
  z.iso.datetime().nullable(),
  z.string().nullable(),
  z.string(),
])

const place = z
  .string()
  .max(1_000)
  .transform(readCursor)
  .nullish()
  .transform((at) => at ?? null)
  .catch(null)

function readCursor(text: string): z.infer<typeof cursorSchema> | null {
  try {
    return cursorSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const questionSchema = z.object({
  event: word,
  session: word,
  show: z.enum(shows).catch('all'),
  by: word,
  q: word,
  mine: z.literal('true').transform(Boolean).catch(false),
  newest: z.literal('true').transform(Boolean).catch(false),
  after: place,
})

/** Which photos somebody wants to look at, as it stands in the address of the page. */
export type Question = z.infer<typeof questionSchema>

/** Reads a question out of the parameters of an address; what cannot be read is as if not asked. */
export function readQuestion(parameters: Record<string, unknown>): Question {
  return questionSchema.parse(parameters)
}

/** Where words are looked for. */
const searched = ['headline', 'caption', 'originalName', 'creators.name', 'people.name']

/** The event, session, photographer and words of a question: what its filters are counted in. */
export function whereFrom({ by, event, mine, q, session }: Question, self: string): Where[] {
  return [
    ...(event === null ? [] : [pointing('event', event)]),
    ...(session === null ? [] : [pointing('session', session)]),
    ...(by === null ? [] : [{ 'creators.name': { equals: by } }]),
    ...(q === null ? [] : [{ or: searched.map((field) => ({ [field]: { like: q } })) }]),
    ...(mine ? [{ createdBy: { equals: self } }] : []),
  ]
}

function pointing(field: string, id: string): Where {
  return { [field]: id === without ? { exists: false } : { equals: id } }
}

/** All of it, one page further each time. */
export function whereAsked(question: Question, self: string, show: Show = question.show): Where {
  const after = question.after === null ? [] : [whereAfter(question.after, question.newest)]
  return { and: [...whereFrom(question, self), whereShown(show), ...after] }
}

/**
 * By the time they were taken; of one time, or of none, as they came in, then by the name of the
 * file. Databases put what has no time first.
 */
export function sortOf({ newest }: Pick<Question, 'newest'>): string[] {
  return sorting.map((field) => (newest ? `-${field}` : field))
}

/** Where the next page begins, however many photos have left or joined the filter meanwhile. */
export function cursorOf(frame: Pick<Frame, (typeof sorting)[number]>): string {
  const { createdAt, id, originalName, takenAt } = frame
  return JSON.stringify([takenAt, createdAt, originalName || null, id])
}

function whereAfter(at: z.infer<typeof cursorSchema>, newest: boolean): Where {
  const or = sorting.map((field, nth): Where => {
    const same = sorting.slice(0, nth).map((before, n) => isAt(before, at[n] ?? null))
    return { and: [...same, isBeyond(field, at[nth] ?? null, newest)] }
  })
  return { or }
}

function isAt(field: string, value: string | null): Where {
  return { [field]: value === null ? { exists: false } : { equals: value } }
}

/** What is not known comes before everything, and last from the newest. */
function isBeyond(field: string, value: string | null, newest: boolean): Where {
  if (!newest) return { [field]: value === null ? { exists: true } : { greater_than: value } }
  if (value === null) return { id: { in: [] } }
  return { or: [{ [field]: { less_than: value } }, { [field]: { exists: false } }] }
}
