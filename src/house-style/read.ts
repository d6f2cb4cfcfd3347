import { z } from 'zod'
import { rows, text, texts } from '../wire/let-out.ts'
import type { HouseStyle } from './style.ts'

const wordSchema = z.object({
  kind: z.enum(['banned', 'preferred']),
  words: texts,
  instead: text,
  isWholeWord: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
  isCaseKept: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  languages: texts,
  why: text,
})

const settingsSchema = z.object({
  houseStyle: rows(wordSchema),
  introduceSpeakers: z.boolean().nullish(),
})

/** The house style as the settings of the desk have it; none where nothing is settled. */
export function houseStyleIn(settings: unknown): HouseStyle {
  const { houseStyle, introduceSpeakers } = settingsSchema.parse(settings)
  return { words: houseStyle, introduces: introduceSpeakers ?? false }
}
