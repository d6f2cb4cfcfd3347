import type { Frame } from './sheet/frame.ts'

type Moment = Frame['dateCreated']

const minute = 60_000

/**
 * When a photo was taken once so many minutes are added to its camera's clock, in the same offset
 * and as exactly as before. Null where no time of day is known.
 */
export function mendClock({ dateCreated }: Frame, minutes: number): Moment | null {
  const at = instantIn(dateCreated)
  const mended = new Date((at ?? Number.NaN) + minutes * minute)
  if (Number.isNaN(mended.getTime())) return null
  const { length } = dateCreated.local
  return { ...dateCreated, local: mended.toISOString().slice(0, length) }
}

/** The instant of a photo once its clock says this. The server reckons it anew, in the event's zone. */
export function takenAtWith({ dateCreated, takenAt }: Frame, mended: Moment): string | null {
  const [before, after] = [instantIn(dateCreated), instantIn(mended)]
  if (takenAt === null || before === null || after === null) return takenAt
  return new Date(Date.parse(takenAt) + after - before).toISOString()
}

/** Matches a local time to the minute or the second: `2024-10-29T09:12:33`. */
const timed = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/

/** As if the clock were on UTC: for differences between two times on one clock. */
function instantIn({ local }: Moment): number | null {
  const at = timed.test(local) ? Date.parse(`${local}Z`) : Number.NaN
  return Number.isNaN(at) ? null : at
}
