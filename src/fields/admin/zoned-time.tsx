'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'
import { isLocalTime, isTimeZone, toLocalTime } from '../../programme/local-time.ts'
import type { ZoneSource } from '../zoned-time.ts'
import { useEvent } from './use-event.ts'

type Props = DateFieldClientProps & { zone: ZoneSource }

/**
 * A date and time on the clock of its zone. What is typed goes to the server as it is, so that the
 * server can refuse a time that does not exist there.
 */
export function ZonedTime({ field, path, readOnly, zone: source }: Props) {
  const { disabled, setValue, showError, value } = useField<string | Date | null>({ path })
  const zone = useZone(source)
  useKeptClock(zone, value, setValue)
  const description = field.admin?.description
  return (
    <div className="field-type date-time-field" style={{ width: field.admin?.width }}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={`field-${path.replaceAll('.', '__')}`}
          type="datetime-local"
          disabled={readOnly || disabled || !zone}
          value={zone ? shown(value, zone) : ''}
          onChange={({ target }) => setValue(target.value || null)}
        />
        <div className="field-description">{zone ?? '…'}</div>
      </div>
      <FieldDescription description={description} path={path} />
    </div>
  )
}

function useZone({ kind, name }: ZoneSource): string | null {
  const named: unknown = useFormFields(([fields]) => fields[name]?.value)
  const event = useEvent(kind === 'event' ? named : null)
  const zone = kind === 'event' ? event?.timeZone : named
  return typeof zone === 'string' && isTimeZone(zone) ? zone : null
}

/** When the zone is corrected, nine o'clock stays nine o'clock. */
function useKeptClock(
  zone: string | null,
  value: string | Date | null | undefined,
  setValue: (value: string) => void,
) {
  const before = useRef(zone)
  useEffect(() => {
    const was = before.current
    before.current = zone ?? was
    if (was && zone && was !== zone && value) setValue(shown(value, was))
  }, [zone, value, setValue])
}

function shown(value: string | Date | null | undefined, zone: string): string {
  if (!value) return ''
  if (typeof value === 'string' && isLocalTime(value)) return value.slice(0, 16)
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? '' : toLocalTime(at, zone)
}
