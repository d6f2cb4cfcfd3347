'use client'
import { useFormFields } from '@payloadcms/ui'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { isTimeZone, sayLocalTime } from '../../programme/local-time.ts'
import type { ZoneSource } from '../zoned-time.ts'

type Props = DefaultCellComponentProps<DateFieldClient> & { zone: ZoneSource }

/** A time in a list, on the clock it was typed on: in the list of an event on its form, on the clock of that. */
export function ZonedTimeCell({ cellData, rowData, zone: { kind, name } }: Props) {
  const around = useFormFields(([fields]) => fields.timeZone?.value)
  if (!cellData) return '–'
  const row = entries(rowData)
  const named =
    kind === 'field' ? row.get(name) : (entries(row.get(name)).get('timeZone') ?? around)
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const zone = typeof named === 'string' && isTimeZone(named) ? named : own
  return (
    <>
      <span style={{ whiteSpace: 'nowrap' }}>{sayLocalTime(new Date(cellData), zone)}</span>{' '}
      <small style={{ color: 'var(--theme-elevation-500)' }}>{zone}</small>
    </>
  )
}

function entries(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
