import { z } from 'zod'
import { instant, rows, text, texts } from '../wire/let-out.ts'
import type { Rights } from './rights.ts'

/** The fields that say what may be done with a photo. */
export const rightsSchema = z.object({
  pubStatus: text,
  embargoUntil: instant,
  usageCategory: text,
  restrictions: text,
  acknowledgedRestrictions: text,
  leases: rows(
    z.object({
      kind: z.enum(['allow', 'deny']),
      use: z.enum(['publication', 'syndication']),
      from: instant,
      to: instant,
      channels: texts,
      territories: texts,
    }),
  ),
})

/** The rights in a photo as its fields say them. A status we do not know is not usable. */
export function rightsIn(fields: z.output<typeof rightsSchema>): Rights {
  const { acknowledgedRestrictions, pubStatus, ...rest } = fields
  return { ...rest, standing: standingOf(pubStatus), acknowledged: acknowledgedRestrictions }
}

function standingOf(pubStatus: string | null): Rights['standing'] {
  if (pubStatus === 'canceled') return 'killed'
  return pubStatus === null || pubStatus === 'usable' ? 'usable' : 'withheld'
}

/** The rights in a photo however it was read; null when they cannot be understood. */
export function rightsOf(photo: unknown): Rights | null {
  const { data } = rightsSchema.safeParse(photo)
  return data ? rightsIn(data) : null
}
