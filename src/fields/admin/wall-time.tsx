'use client'
import { useId } from 'react'
import { ClockPicker } from './clock-picker.tsx'
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
      <ClockPicker
        onChange={onChange}
        // Its calendar is larger than what it may stand in.
        overrides={{ id, popperProps: { strategy: 'fixed' } }}
        value={value}
      />
    </div>
  )
}
