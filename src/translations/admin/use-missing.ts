'use client'
import { z } from 'zod'
import { useAnswer } from '../../fields/admin/use-answer.ts'
import { type Missing, outsideBody } from '../counterparts.ts'

const said = z.array(z.object({ at: z.number(), text: z.string() }))
const missingSchema = z.object({
  fields: z.array(z.enum(outsideBody)),
  paragraphs: said,
  captions: said,
}) satisfies z.ZodType<Missing>

/** What of the source the saved translation has nothing for; asked again after each save. */
export function useMissing(): Missing {
  const found = missingSchema.safeParse(useAnswer('counterparts')).data
  return found ?? { fields: [], paragraphs: [], captions: [] }
}
