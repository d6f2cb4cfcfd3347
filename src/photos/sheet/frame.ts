import { z } from 'zod'
import { originsIn } from '../metadata/origins.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const pointer = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? null)

const instant = z
  .union([z.string(), z.date().transform((at) => at.toISOString())])
  .nullish()
  .transform((at) => at ?? null)

const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0)

const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((all) => all ?? [])

/** Nothing chosen is the same as not decided. */
const pick = z
  .enum(['none', 'picked', 'rejected'])
  .nullish()
  .transform((value) => value ?? 'none')

/** Whose names Payload takes apart: an array's own row ids stay out. */
const creator = z.object({ name: text, jobTitle: text, contributor: pointer })
const share = z.number().nullish()

/** Where a face was marked in the file, kept as it is; a database has a group without values, too. */
const region = z
  .object({ x: share, y: share, w: share, h: share })
  .nullish()
  .transform((marked) => (typeof marked?.w === 'number' ? marked : undefined))

const person = z.object({ speaker: pointer, name: text, role: text, region: region.optional() })

/** Of where values came from only what the sheet asks about: a page has hundreds of photos. */
const fewOrigins = z
  .unknown()
  .optional()
  .transform((stored) => {
    const { keywords = null, locationShown = null } = originsIn(stored)
    return { keywords, locationShown }
  })

/** As the record has it, so that it can be written back as it stands. */
const moment = z
  .object({
    local: text,
    offset: z
      .string()
      .nullish()
      .transform((value) => value || null),
    precision: text,
  })
  .nullish()
  .transform((taken) => taken ?? { local: '', offset: null, precision: '' })

const frameSchema = z.object({
  id: z.string(),
  rev: count,
  filename: text,
  originalName: text,
  width: count,
  height: count,
  thumbhash: text,
  dominantColor: text,
  headline: text,
  caption: text,
  altText: text,
  extendedDescription: text,
  keywords: rows(z.string()),
  creators: rows(creator),
  creditText: text,
  source: text,
  copyrightNotice: text,
  usageTerms: text,
  usageCategory: text,
  locationShown: text,
  event: pointer,
  session: pointer,
  people: rows(person),
  takenAt: instant,
  dateCreated: moment,
  camera: text,
  createdAt: instant,
  createdBy: pointer,
  rating: count,
  pick,
  origins: fewOrigins,
  _status: text,
})

/** A photo as the contact sheet shows it, its words in one language; what is not written is empty. */
export type Frame = z.infer<typeof frameSchema>

export type Pick = Frame['pick']

export const frameOf = (doc: unknown): Frame => frameSchema.parse(doc)

/** Of all a photo has, only this is read. */
export const frameSelect = {
  rev: true,
  filename: true,
  originalName: true,
  width: true,
  height: true,
  thumbhash: true,
  dominantColor: true,
  headline: true,
  caption: true,
  altText: true,
  extendedDescription: true,
  keywords: true,
  creators: true,
  creditText: true,
  source: true,
  copyrightNotice: true,
  usageTerms: true,
  usageCategory: true,
  locationShown: true,
  event: true,
  session: true,
  people: true,
  takenAt: true,
  dateCreated: true,
  camera: true,
  createdAt: true,
  createdBy: true,
  rating: true,
  pick: true,
  origins: true,
  _status: true,
} satisfies Record<Exclude<keyof Frame, 'id'>, true>
