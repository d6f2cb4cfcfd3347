/**
 * When a picture was taken, as its file says it: the clock on the wall, the offset from UTC if the
 * file names one, and how exactly it is known. Never UTC by assumption.
 */
export type Taken = {
  /** `2024-10-29T09:12:33`, or shorter where less is known: `2024-10`. */
  local: string
  /** `+08:00`, or null when the file does not say. */
  offset: string | null
  precision: 'second' | 'minute' | 'day' | 'month' | 'year'
  origin: TakenOrigin
}

export type TakenOrigin = 'xmp' | 'iptc' | 'exif'

/** Matches exiftool's and XMP's dates: `2024:10:29 09:12:33.05+08:00`, `2024-10-29T09:12`, `2024`. */
const written =
  /^(?<year>\d{4})(?:[:-](?<month>\d\d)(?:[:-](?<day>\d\d)(?:[ T](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?)?)?)?\s*(?<offset>Z|[+-]\d\d:?\d\d)?$/

/** Reads one date; null when it is none, or lies more than a day ahead of `now`. */
export function readTaken(text: string | null, origin: TakenOrigin, now: Date): Taken | null {
  const groups = text === null ? undefined : written.exec(text.trim())?.groups
  if (!groups?.year) return null
  const { day, hour, minute, month, offset, second, year } = groups
  const date = [year, month, day].filter(Boolean).join('-')
  const time = hour && minute ? `T${hour}:${minute}${second ? `:${second}` : ''}` : ''
  const taken: Taken = {
    local: `${date}${time}`,
    offset: time && offset ? colon(offset) : null,
    precision: second ? 'second' : time ? 'minute' : day ? 'day' : month ? 'month' : 'year',
    origin,
  }
  return isReal(taken, now) ? taken : null
}

/** The instant a picture was taken, or null when its offset is not known and none is assumed. */
export function instantOf({ local, offset }: Pick<Taken, 'local' | 'offset'>): Date | null {
  if (offset === null || !local.includes('T')) return null
  const at = new Date(`${local}${offset}`)
  return Number.isNaN(at.getTime()) ? null : at
}

function colon(offset: string): string {
  if (offset === 'Z') return '+00:00'
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}

const day = 24 * 60 * 60 * 1000

/** A camera whose battery ran out says 0000 or 2000-00-00, one set wrongly a time still to come. */
function isReal({ local, offset }: Taken, now: Date): boolean {
  const [date = '', time = '00:00'] = local.split('T')
  const [year = '', month = '01', dayOfMonth = '01'] = date.split('-')
  const whole = `${year}-${month}-${dayOfMonth}`
  const at = new Date(`${whole}T${time}${offset ?? 'Z'}`)
  if (Number.isNaN(at.getTime()) || Number(year) < 1820) return false
  const isOnCalendar = new Date(`${whole}T00:00:00Z`).toISOString().startsWith(whole)
  return isOnCalendar && at.getTime() <= now.getTime() + day
}
