import { z } from 'zod'
import { scheduledActs, scheduleStates } from './states.ts'

const instant = z
  .union([z.string(), z.date()])
  .transform((value) => new Date(value))
  .refine((at) => !Number.isNaN(at.getTime()))

const said = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

/** A row of the collection as the runner needs it. */
export const rowSchema = z.object({
  id: z.string(),
  article: z.string(),
  title: said,
  act: z.enum(scheduledActs.map(({ value }) => value)),
  revision: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  at: instant,
  zone: z.string(),
  overrode: z.array(z.string()).catch([]),
  by: said,
  byName: said,
  state: z.enum(scheduleStates.map(({ value }) => value)),
  attempts: z
    .number()
    .nullish()
    .transform((value) => value ?? 0),
})

export type Row = z.infer<typeof rowSchema>

const time = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null))

/** A row as the API and the admin show it: times are ISO 8601. */
export const listedSchema = rowSchema.omit({ at: true }).extend({
  at: instant.transform((at) => at.toISOString()),
  language: said,
  error: said,
  nextTry: time,
  doneAt: time,
  lateBy: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  isHeld: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  heldUntil: time,
  createdAt: instant.transform((at) => at.toISOString()),
})

export type Listed = z.infer<typeof listedSchema>
