'use client'
import { DatePicker } from '@payloadcms/ui'
import { type SyntheticEvent, useState } from 'react'
import { toLocalTime } from '../../programme/local-time.ts'
import { dayAndTime } from '../day-and-time.ts'
import { isSkippedIn, onDayOf, readTyped } from '../wall-clock.ts'

type Props = {
  onChange: (local: string) => void
  overrides?: { id: string; popperProps: { strategy: 'fixed' } }
  placeholder?: string
  readOnly?: boolean
  /** `2024-10-29T09:00`, or nothing. */
  value: string
}

type Happened = SyntheticEvent

/**
 * Payload’s calendar for a time on a clock that is not this browser’s: what is typed is taken as it
 * reads, and another day keeps the time, also where the clocks of the browser skip it.
 */
export function ClockPicker({ onChange, overrides, value, ...rest }: Props) {
  const [text, setText] = useState<string | null>(null)
  const unseen = isSkippedIn(ownZone(), value) ? value.replace('T', ' ') : null
  const shown = text ?? unseen
  const hearTyped = (event?: Happened): void => {
    const typed = typedIn(event)
    const local = readTyped(typed ?? '')
    setText(typed)
    if (local !== null) onChange(local)
  }
  const hearChosen = (at: Date | null, event?: Happened): void => {
    const typed = typedIn(event)
    if (typed === null) setText(null)
    onChange(at ? (readTyped(typed ?? '') ?? chosen(at, { event, typed, value })) : '')
  }
  return (
    <DatePicker
      {...dayAndTime}
      {...rest}
      onChange={() => hearChosen(null)}
      overrides={{
        ...overrides,
        ...(shown === null ? {} : { value: shown }),
        onBlur: () => setText(null),
        onCalendarClose: () => setText(null),
        onChange: hearChosen,
        onChangeRaw: hearTyped,
      }}
      value={value}
    />
  )
}

/** A day is chosen by an event; a time in the list beside it comes without one. */
function chosen(at: Date, { event, typed, value }: Chosen): string {
  const local = toLocalTime(at, ownZone())
  return event && typed === null && value !== '' ? onDayOf(local, value) : local
}

type Chosen = { event: Happened | undefined; typed: string | null; value: string }

function typedIn(event?: Happened): string | null {
  const field = event?.type === 'change' ? event.target : null
  return field instanceof HTMLInputElement ? field.value : null
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
