'use client'
import { useRowLabel } from '@payloadcms/ui'

/** A row by what stands in its field, or by its number while that is empty. */
export function RowName({ field }: { field: string }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const name = data[field]
  return typeof name === 'string' && name ? name : `${(rowNumber ?? 0) + 1}`
}
