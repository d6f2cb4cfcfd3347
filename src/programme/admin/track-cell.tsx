import type { DefaultServerCellComponentProps } from 'payload'
import { z } from 'zod'

const rowSchema = z.object({
  event: z.object({ tracks: z.array(z.object({ key: z.string(), name: z.string() })) }),
})

/** A session's track in a list, as the programme of its event calls it. */
export function TrackCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const key: unknown = cellData
  if (typeof key !== 'string' || !key) return '–'
  const row = rowSchema.safeParse(rowData)
  return row.data?.event.tracks.find((track) => track.key === key)?.name ?? key
}
