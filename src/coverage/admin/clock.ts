import { isTimeZone, toLocalTime } from '../../programme/local-time.ts'

/** The day of an instant in a zone, `2024-10-29`. */
export function dayIn(iso: string, zone: string): string {
  return localIn(iso, zone).slice(0, 10)
}

/** The hour of an instant in a zone, `09:00`. */
export function hourIn(iso: string, zone: string): string {
  return localIn(iso, zone).slice(11, 16)
}

/** An hour, with the day before it if that is another than `day`: `09:00`, `10-30 09:00`. */
export function timeBeside(iso: string, zone: string, day: string | null): string {
  const hour = hourIn(iso, zone)
  return dayIn(iso, zone) === day ? hour : `${dayIn(iso, zone).slice(5)} ${hour}`
}

/** On the clock of a zone: `2024-10-29T09:00`. */
export function localIn(iso: string, zone: string): string {
  return toLocalTime(new Date(iso), isTimeZone(zone) ? zone : 'UTC')
}

/** A day in words of a language: `Tuesday 29 October`, `10月29日星期二`. */
export function sayDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language.startsWith('zh') ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${day}T00:00:00Z`))
}
