'use client'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { isTimeZone, sayLocalTime } from '../../programme/local-time.ts'
import type { ZoneSource } from '../zoned-time.ts'
import { useZoneOfEvent } from './use-event.ts'

type Props = DefaultCellComponentProps<DateFieldClient> & { zone: ZoneSource }

/** A time in a list, on the clock it was typed on. */
export function ZonedTimeCell({ cellData, rowData, zone: { kind, name } }: Props) {
  const row = entries(rowData)
  const related = kind === 'event' ? row.get(name) : null
  const ofEvent = useZoneOfEvent(entries(related).get('id') ?? related)
  if (!cellData) return '–'
  const named = kind === 'field' ? row.get(name) : ofEvent
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
