'use client'
import { DatePicker } from '@payloadcms/ui'
import { useId } from 'react'
import { toLocalTime } from '../../programme/local-time.ts'
import { dayAndTime } from '../day-and-time.ts'
import './wall-time.css'

type Props = {
  label: string
  onChange: (local: string) => void
  /** `2024-10-29T09:00`, or nothing. */
  value: string
}

/** A day and a time outside of forms, written as everywhere in the admin. Whose clock it is, its label says. */
export function WallTime({ label, onChange, value }: Props) {
  const id = useId()
  return (
    <div className="wall-time">
      <label htmlFor={id}>{label}</label>
      <DatePicker
        {...dayAndTime}
        onChange={(at: Date | null) => onChange(at ? onWall(at) : '')}
        // Its calendar is larger than what it may stand in.
        overrides={{ id, popperProps: { strategy: 'fixed' } }}
        value={value}
      />
    </div>
  )
}

/** What the calendar of this browser was set to, as it reads: `2024-10-29T09:00`. */
export function onWall(at: Date): string {
  return toLocalTime(at, Intl.DateTimeFormat().resolvedOptions().timeZone)
}
