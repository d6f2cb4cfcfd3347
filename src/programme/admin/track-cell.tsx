import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { z } from 'zod'

const rowSchema = z.object({
  event: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
})

/** A session's track in a list, as the programme of its event calls it. */
export async function TrackCell({ cellData, payload, rowData }: DefaultServerCellComponentProps) {
  const key: unknown = cellData
  if (typeof key !== 'string' || !key) return '–'
  const row = rowSchema.safeParse(rowData)
  if (!row.success) return key
  const tracks = await tracksOf(payload, row.data.event)
  return tracks.find((track) => track.key === key)?.name ?? key
}

/** Asked once for all rows of a list. */
const tracksOf = cache(async (payload: Payload, id: string) => {
  const event = await payload.findByID({
    collection: 'events',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { tracks: true },
  })
  return event?.tracks ?? []
})
