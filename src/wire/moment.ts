import { toLocalTime } from '../programme/local-time.ts'

const minute = 60_000

/**
 * An instant as readers get it: `2024-11-07T13:55:00+08:00` in its IANA zone, `…Z` without one.
 * Offsets are whole minutes, as ISO 8601 has them.
 */
export function inZone(instant: string, zone: string | null): string
export function inZone(instant: string | null, zone: string | null): string | null
export function inZone(instant: string | null, zone: string | null): string | null {
  if (instant === null || zone === null) return instant
  const at = Date.parse(instant)
  const ahead = Date.parse(`${toLocalTime(new Date(at), zone)}Z`) - Math.floor(at / minute) * minute
  const local = new Date(at + ahead).toISOString().slice(0, 19)
  return `${local}${sayOffset(ahead / minute)}`
}

/** The calendar day an instant falls on in a zone, `2024-10-29`; in UTC without one. */
export function dayIn(instant: string, zone: string | null): string {
  return (inZone(instant, zone) ?? instant).slice(0, 10)
}

function sayOffset(minutes: number): string {
  const ahead = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
