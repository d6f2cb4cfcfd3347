'use client'
import { useRowLabel } from '@payloadcms/ui'
import { z } from 'zod'

const rowSchema = z.object({
  words: z.array(z.string()).nullish(),
  instead: z.string().nullish(),
})

/** `e-mail, E-Mail → email`. */
export function HouseStyleRow() {
  const { data, rowNumber } = useRowLabel()
  const row = rowSchema.safeParse(data).data
  const words = row?.words?.join(', ') || String((rowNumber ?? 0) + 1)
  return <span>{row?.instead ? `${words} → ${row.instead}` : words}</span>
}
