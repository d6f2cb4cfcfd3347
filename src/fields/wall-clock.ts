import { isLocalTime, readLocalTime } from '../programme/local-time.ts'

/**
 * The wall-clock time somebody has typed in full, as the admin writes it (`2024-10-29 09:00`); null
 * while it is not one yet. It is taken as it reads: the calendar of a browser would put a time its own
 * clocks skip an hour later.
 */
export function readTyped(text: string): string | null {
  // Matches a day and a time, the zeros in front of which may be missing: `2024-1-9 9:00`.
  const parts = /^\s*(\d{4})-(\d\d?)-(\d\d?)[ T](\d\d?):(\d\d?)\s*$/.exec(text)
  if (!parts) return null
  const [year = '', month, day, hour, minute] = parts.slice(1).map((part) => part.padStart(2, '0'))
  const local = `${year}-${month}-${day}T${hour}:${minute}`
  return isLocalTime(local) ? local : null
}

/** The same time on the day of another. */
export function onDayOf(day: string, local: string): string {
  return `${day.slice(0, 10)}${local.slice(10, 16)}`
}

/** Whether the clocks of a zone, such as that of a browser, skip a time: a calendar there cannot show it. */
export function isSkippedIn(zone: string, local: string): boolean {
  return isLocalTime(local) && readLocalTime(local, zone).kind === 'never'
}

/** The two instants of a time that comes twice on the clock of a zone; null for any other. */
export function bothOf(local: string, zone: string): { first: Date; second: Date } | null {
  const time = isLocalTime(local) ? readLocalTime(local, zone) : null
  return time?.kind === 'twice' ? { first: time.at, second: time.later } : null
}
