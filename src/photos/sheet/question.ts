import type { Where } from 'payload'
import { z } from 'zod'
import { type Show, shows, whereShown } from './filters.ts'
import type { Frame } from './frame.ts'

/** Photos of no event, or of no session of their event. */
export const without = 'none'

const word = z
  .string()
  .trim()
  .max(300)
  .transform((value) => value || null)
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

/** Matches `2024-10-29T01:12:33.000Z,<id>`, the time left out where it is not known. */
const cursor = /^(?<takenAt>[\dTZ:.-]*),(?<id>[\w-]+)$/

const questionSchema = z.object({
  event: word,
  session: word,
  show: z.enum(shows).catch('all'),
  by: word,
  q: word,
  mine: z.literal('true').transform(Boolean).catch(false),
  newest: z.literal('true').transform(Boolean).catch(false),
  after: word,
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

/** By the time they were taken; of one time, by id. Databases put what has no time first. */
export function sortOf({ newest }: Pick<Question, 'newest'>): string[] {
  return newest ? ['-takenAt', '-id'] : ['takenAt', 'id']
}

/** Where the next page begins, however many photos have left or joined the filter meanwhile. */
export function cursorOf({ id, takenAt }: Pick<Frame, 'id' | 'takenAt'>): string {
  return `${takenAt ?? ''},${id}`
}

function whereAfter(text: string, newest: boolean): Where {
  const { id = '', takenAt = '' } = cursor.exec(text)?.groups ?? {}
  const further = newest ? 'less_than' : 'greater_than'
  const sameTime: Where = takenAt
    ? { takenAt: { equals: takenAt } }
    : { takenAt: { exists: false } }
  const later: Where[] = takenAt
    ? [{ takenAt: { [further]: takenAt } }]
    : newest
      ? []
      : [{ takenAt: { exists: true } }]
  const unknownLast: Where[] = newest && takenAt ? [{ takenAt: { exists: false } }] : []
  return { or: [{ and: [sameTime, { id: { [further]: id } }] }, ...later, ...unknownLast] }
}
