import { z } from 'zod'
import type { Reading } from '../read-metadata.ts'
import { datesAhead } from './when-and-where.ts'

const noteSchema = z.discriminatedUnion('kind', [
  /** The file does not say in which character set it is written. */
  z.object({ kind: z.literal('charset'), charset: z.string() }),
  /** A date that cannot be yet, as it is written. */
  z.object({ kind: z.literal('dateAhead'), written: z.string() }),
  /** Nothing could be read. */
  z.object({ kind: z.literal('unread') }),
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

export function notesOf({ charset, isRead, tags }: Reading, now: Date): Note[] {
  const ahead = datesAhead(tags, now).map((written): Note => ({ kind: 'dateAhead', written }))
  return [
    ...(isRead ? [] : [{ kind: 'unread' as const }]),
    ...(charset === null ? [] : [{ kind: 'charset' as const, charset }]),
    ...ahead,
  ]
}
