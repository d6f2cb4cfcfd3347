import { z } from 'zod'
import type { Said } from '../../fields/refuse.ts'
import { narrowest } from '../limits.ts'
import type { Reading } from '../read-metadata.ts'
import { datesAhead } from './when-and-where.ts'

const noteSchema = z.discriminatedUnion('kind', [
  /** The file does not say in which character set it is written. */
  z.object({ kind: z.literal('charset'), charset: z.string() }),
  /** A date that cannot be yet, as it is written. */
  z.object({ kind: z.literal('dateAhead'), written: z.string() }),
  /** Nothing could be read. */
  z.object({ kind: z.literal('unread') }),
  /** Smaller than any copy readers get. */
  z.object({ kind: z.literal('small'), width: z.number(), height: z.number() }),
])

/** What an editor should know of how a file was read. */
export type Note = z.infer<typeof noteSchema>

/** Notes as they are stored; anything else is none. */
export function notesIn(stored: unknown): Note[] {
  return z
    .array(noteSchema)
    .catch([])
    .parse(stored ?? [])
}

type Size = { width: number; height: number }

export function notesOf(
  { charset, isRead, tags }: Reading,
  { height, width }: Size,
  now: Date,
): Note[] {
  const ahead = datesAhead(tags, now).map((written): Note => ({ kind: 'dateAhead', written }))
  return [
    ...(isRead ? [] : [{ kind: 'unread' as const }]),
    ...(charset === null ? [] : [{ kind: 'charset' as const, charset }]),
    ...ahead,
    ...(width < narrowest ? [{ kind: 'small' as const, width, height }] : []),
  ]
}

/** Of a picture that is too small for readers; nobody is refused for it. */
export function saySmall({ height, width }: Size): Said {
  return {
    en: `It is only ${width} × ${height} pixels: too small for readers, whose smallest copy is ${narrowest} wide.`,
    zh: `仅 ${width} × ${height} 像素，小于读者端最小宽度 ${narrowest} 像素，显示会模糊。`,
  }
}
