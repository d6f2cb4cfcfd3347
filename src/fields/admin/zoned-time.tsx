'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'
import { isLocalTime, isTimeZone, toLocalTime } from '../../programme/local-time.ts'
import { bothOf } from '../wall-clock.ts'
import type { ZoneSource } from '../zoned-time.ts'
import { ClockPicker } from './clock-picker.tsx'
import { useEvent } from './use-event.ts'
import { WhichOfTwo } from './which-of-two.tsx'

type Props = DateFieldClientProps & { zone: ZoneSource }

/**
 * A date and time on the clock of its zone. What is typed goes to the server as it is, so that the
 * server can refuse a time that does not exist there.
 */
export function ZonedTime({ field, path, readOnly, zone: source }: Props) {
  const { disabled, setValue, showError, value } = useField<string | Date | null>({ path })
  const { zone, hint } = useZone(source)
  useKeptClock(zone, value, setValue)
  const locked = readOnly || disabled || !zone
  const time = zone ? shown(value, zone) : ''
  const state = `${showError ? 'date-time-field--has-error' : ''} ${locked ? 'read-only' : ''}`
  return (
    <div className={`field-type date-time-field ${state}`} style={mergeFieldStyles(field)}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} />
        <ClockPicker
          onChange={(local) => setValue(local || null)}
          placeholder={hint}
          readOnly={locked}
          value={time}
        />
      </div>
      {zone && (
        <WhichOfTwo
          local={time}
          onChoose={(_, at) => setValue(at.toISOString())}
          readOnly={locked}
          which={whichIs(value, zone)}
          zone={zone}
        />
      )}
      <div className="field-description">{zone ?? hint}</div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** The zone, and what to read on the field until it is known. */
function useZone({ kind, name }: ZoneSource): { zone: string | null; hint: string } {
  const { i18n } = useTranslation()
  const named: unknown = useFormFields(([fields]) => fields[name]?.value)
  const event = useEvent(kind === 'event' ? named : null)
  const found = kind === 'event' ? event?.timeZone : named
  const zone = typeof found === 'string' && isTimeZone(found) ? found : null
  const words = i18n.language.startsWith('zh') ? waitsInChinese : waits
  return { zone, hint: zone || (kind === 'event' && named) ? '' : words[kind] }
}

const waits = { event: 'Choose the event first.', field: 'Choose the time zone first.' }
const waitsInChinese = { event: '请先选择活动。', field: '请先选择时区。' }

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

/** A time that was typed is the first of two, as the server takes it. */
function whichIs(value: string | Date | null | undefined, zone: string): 'first' | 'second' {
  if (!value || (typeof value === 'string' && isLocalTime(value))) return 'first'
  const second = bothOf(shown(value, zone), zone)?.second
  return second && new Date(value) >= second ? 'second' : 'first'
}
