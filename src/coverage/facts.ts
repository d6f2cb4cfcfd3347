import { z } from 'zod'
import { stages } from '../articles/stage.ts'
import { type QuoteFact, quotesIn } from './quotes.ts'

const text = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value : ''))

const pointer = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? null)

const instant = z
  .union([z.string(), z.date().transform((at) => at.toISOString())])
  .nullish()
  .transform((at) => (at ? new Date(at).toISOString() : null))

const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((all) => all ?? [])

const pointers = rows(pointer).transform((all) => all.filter((id) => id !== null))

const isPublished = z
  .unknown()
  .optional()
  .transform((status) => status === 'published')

const eventSchema = z.object({
  id: z.string(),
  name: text,
  start: instant,
  end: instant,
  timeZone: text,
  place: pointer,
  tracks: rows(z.object({ key: text, name: text })),
})

const sessionSchema = z.object({
  id: z.string(),
  title: text,
  kind: text,
  track: text,
  embargoUntil: instant,
  slots: rows(z.object({ start: instant, end: instant, place: pointer, status: text })),
  participations: rows(
    z.object({ role: text, creditedName: text, creditedOrganisation: text, speaker: pointer }),
  ),
})

const storySchema = z
  .object({
    id: z.string(),
    rev: z
      .number()
      .nullish()
      .transform((rev) => rev ?? 0),
    headline: text,
    slugline: text,
    language: text,
    storyType: text,
    stage: z.enum(stages).catch('drafting'),
    assignee: pointer,
    createdBy: pointer,
    dueAt: instant,
    desk: text,
    sessions: pointers,
    speakers: pointers,
    translationOf: pointer,
    translationGroup: text,
    /** The sessions it is published about, whatever its newest draft says. */
    outAbout: pointers,
    body: z.unknown().optional(),
  })
  .transform(({ body, ...story }) => ({ ...story, quotes: quotesIn(body) }))

const photoSchema = z.object({ session: pointer, _status: isPublished })
const updateSchema = z.object({ article: pointer, session: pointer, _status: isPublished })
const personSchema = z.object({ id: z.string(), name: text, role: text, languages: rows(text) })
const roomSchema = z.object({ id: z.string(), name: text })

export type EventFact = z.infer<typeof eventSchema>
export type SessionFact = z.infer<typeof sessionSchema>
export type StoryFact = z.infer<typeof storySchema> & { quotes: QuoteFact[] }
export type PhotoFact = z.infer<typeof photoSchema>
export type UpdateFact = z.infer<typeof updateSchema>
export type PersonFact = z.infer<typeof personSchema>
export type RoomFact = z.infer<typeof roomSchema>

/** Everything a coverage board is made of, each kind read with one query. Times are ISO instants. */
export type CoverageFacts = {
  event: EventFact
  sessions: SessionFact[]
  stories: StoryFact[]
  photos: PhotoFact[]
  updates: UpdateFact[]
  people: PersonFact[]
  rooms: RoomFact[]
  /** Those of the newsroom, the main one first. */
  languages: string[]
  /** Those of them every story should exist in, as the desk has settled. */
  asked: string[]
}

export const eventFact = (doc: unknown): EventFact => eventSchema.parse(doc)
export const sessionFact = (doc: unknown): SessionFact => sessionSchema.parse(doc)
export const storyFact = (doc: unknown): StoryFact => storySchema.parse(doc)
export const photoFact = (doc: unknown): PhotoFact => photoSchema.parse(doc)
export const updateFact = (doc: unknown): UpdateFact => updateSchema.parse(doc)
export const personFact = (doc: unknown): PersonFact => personSchema.parse(doc)
export const roomFact = (doc: unknown): RoomFact => roomSchema.parse(doc)
