import { isTimeZone, toLocalTime } from '../programme/local-time.ts'

/**
 * An instant on the clock of where it happens, to stand beside that of whoever looks, with the day
 * where it is another there: `09:00 Asia/Shanghai`. Empty where both clocks show the same.
 */
export function sayThere(iso: string, zone: string | null, own: string): string {
  if (!zone || !isTimeZone(zone)) return ''
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return ''
  const [there, here] = [toLocalTime(at, zone), toLocalTime(at, own)]
  if (there.slice(0, 16) === here.slice(0, 16)) return ''
  const day = there.slice(0, 10) === here.slice(0, 10) ? '' : `${there.slice(5, 10)} `
  return `${day}${there.slice(11, 16)} ${zone}`
}
