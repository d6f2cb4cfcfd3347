import { z } from 'zod'

/** A relation in any of its states: an id, a document, or nothing. */
const pointer = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? null)

const instant = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((at) => (at === null || at === undefined || at === '' ? null : new Date(at)))

const word = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value : ''))

const count = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((all) => all ?? [])

const event = z.object({
  id: word,
  name: word,
  start: instant,
  end: instant,
  timeZone: word,
  eventStatus: word,
  place: pointer,
  series: pointer,
  edition: count,
  attendance: z
    .object({ value: count })
    .nullish()
    .transform((attendance) => attendance?.value ?? null),
  tracks: rows(z.object({ key: word })),
})

const session = z.object({
  id: word,
  title: word,
  kind: word,
  event: pointer,
  track: word,
  slots: rows(z.object({ start: instant, end: instant, place: pointer, status: word })),
  participations: rows(z.object({ speaker: pointer, organisation: pointer, creditedName: word })),
})

const place = z.object({ id: word, name: word, kind: word, capacity: count, timeZone: word })

const speaker = z.object({ id: word, name: word })

/** What the rules need to know, read from a document or from what is about to become one. */
export type EventFacts = z.infer<typeof event>
export type SessionFacts = z.infer<typeof session>
export type PlaceFacts = z.infer<typeof place>

export const eventFacts = (doc: unknown): EventFacts => event.parse(doc)
export const sessionFacts = (doc: unknown): SessionFacts => session.parse(doc)
export const placeFacts = (doc: unknown): PlaceFacts => place.parse(doc)
export const speakerFacts = (doc: unknown): { id: string; name: string } => speaker.parse(doc)
