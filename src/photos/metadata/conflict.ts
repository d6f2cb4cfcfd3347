import { z } from 'zod'
import { isRecordField } from './record-fields.ts'

const place = z.enum(['xmp', 'iptc', 'exif'])

const conflictSchema = z.object({
  field: z.string().refine(isRecordField),
  /** Of words, the language they are in. */
  language: z.string().nullable(),
  /** What the record says, and what another place in the file says: as the field holds it. */
  taken: z.json(),
  other: z.json(),
  places: z.object({ taken: place, other: place }),
})

/** Two places in a file that disagree, until an editor has chosen. */
export type Conflict = z.infer<typeof conflictSchema>

/** Conflicts as they are stored; anything else is none. */
export function conflictsIn(stored: unknown): Conflict[] {
  return z
    .array(conflictSchema)
    .catch([])
    .parse(stored ?? [])
}
