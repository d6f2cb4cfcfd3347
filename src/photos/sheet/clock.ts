import { sayLocalTime } from '../../programme/local-time.ts'
import type { Frame } from './frame.ts'

/** `2024-10-29T09:12`: so long is a time to the minute. */
const toTheMinute = 16

/**
 * When a photo was taken, such as `2024-10-29 09:12`: on the clock of its event, in `zone`, or without
 * an event on that of its camera. Empty where nobody knows.
 */
export function clockOf({ dateCreated, event, takenAt }: Frame, zone: string): string {
  if (event === null) return dateCreated.local.slice(0, toTheMinute).replace('T', ' ')
  return takenAt === null ? '' : sayLocalTime(new Date(takenAt), zone)
}
