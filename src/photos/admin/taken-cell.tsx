import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { z } from 'zod'
import { isTimeZone, sayLocalTime } from '../../programme/local-time.ts'

const rowSchema = z.object({
  event: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish(),
})

/** When a photo was taken, on the clock of its event; without one in UTC, and saying so. */
export async function TakenCell({ cellData, payload, rowData }: DefaultServerCellComponentProps) {
  const at: unknown = cellData
  if (typeof at !== 'string') return '–'
  const event = rowSchema.safeParse(rowData).data?.event
  const zone = event ? await zoneOf(payload, event) : 'UTC'
  return (
    <>
      <span style={{ whiteSpace: 'nowrap' }}>{sayLocalTime(new Date(at), zone)}</span>{' '}
      <small style={{ color: 'var(--theme-elevation-500)' }}>{zone}</small>
    </>
  )
}

/** Asked once for all rows of a list. */
const zoneOf = cache(async (payload: Payload, id: string): Promise<string> => {
  const event = await payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    select: { timeZone: true },
  })
  const zone = event?.timeZone
  return zone && isTimeZone(zone) ? zone : 'UTC'
})
