import { isTimeZone, readLocalTime, toLocalTime } from '../../programme/local-time.ts'

/** The zone of whoever looks. */
export const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** `18:00` when that is today in the zone, else `2024-10-29 18:00`. */
export function sayWhen(iso: string, zone: string, now: Date): string {
  const local = toLocalTime(new Date(iso), zone)
  const isToday = local.slice(0, 10) === toLocalTime(now, zone).slice(0, 10)
  return isToday ? local.slice(11) : local.replace('T', ' ')
}

/** Wall-clock times somebody often means, on the clock of a zone; those that are over left out. */
export function presetsIn(zone: string, now: Date, embargoUntil: string | null) {
  const today = toLocalTime(now, zone).slice(0, 10)
  const noon = new Date(`${today}T12:00Z`)
  const tomorrow = new Date(noon.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const embargoEnd = embargoUntil ? new Date(embargoUntil) : null
  const all = {
    inAnHour: toLocalTime(new Date(now.getTime() + 60 * 60 * 1000), zone),
    tonight: `${today}T18:00`,
    tomorrow: `${tomorrow}T07:00`,
    atEmbargo: embargoEnd && embargoEnd > now ? toLocalTime(embargoEnd, zone) : null,
  }
  return Object.entries(all).flatMap(([name, local]) =>
    local !== null && isAhead(local, zone, now) ? [{ name, local }] : [],
  )
}

function isAhead(local: string, zone: string, now: Date): boolean {
  const time = readLocalTime(local, zone)
  return time.kind !== 'never' && time.at > now
}

/** Which of two, where the clocks are put back. */
export type Which = 'first' | 'second'

/** The instant that is asked for, and which of two it is. */
export type Meant = { at: Date; which: 'only' | Which }

type Asked = { at: string; zone: string; which?: Which | null }

/**
 * What a time means on the clock of a zone; null for one the clocks skip. One that waits and whose
 * time was not changed stays what it is, seconds and all. Of one that comes twice the first is taken
 * unless the second is asked for, or waits.
 */
export function meantBy(
  { at, which = null, zone }: Asked,
  waiting: { at: string; zone: string } | null,
): Meant | null {
  const time = at ? readLocalTime(at, zone) : null
  if (time === null || time.kind === 'never') return null
  const before = waiting?.zone === zone ? new Date(waiting.at) : null
  const kept = before !== null && toLocalTime(before, zone) === at ? before : null
  if (time.kind === 'once') return { at: kept ?? time.at, which: 'only' }
  const isSecond = which === null ? kept !== null && kept >= time.later : which === 'second'
  const asked = isSecond ? time.later : time.at
  const isKept = kept !== null && kept >= time.later === isSecond
  return { at: isKept ? kept : asked, which: isSecond ? 'second' : 'first' }
}

/** The zones offered: those of the article first, then that of whoever looks. */
export function zonesAmong(names: readonly unknown[]): string[] {
  const known = names.filter((name) => typeof name === 'string' && isTimeZone(name)).map(String)
  return [...new Set([...known, readersZone()])]
}

/** Midnight of the day, in this browser's zone. */
export function dayOf(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate())
}

/** So many days later, at midnight, whatever the clocks do in between. */
export function daysAfter(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days)
}

/** The Monday of its week. */
export function weekOf(day: Date): Date {
  return daysAfter(dayOf(day), -((day.getDay() + 6) % 7))
}
