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
}

/** Matches exiftool's and XMP's dates: `2024:10:29 09:12:33.05+08:00`, `2024-10-29T09:12`, `2024`. */
const written =
  /^(?<year>\d{4})(?:[:./-](?<month>\d\d)(?:[:./-](?<day>\d\d)(?:[ T](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,9})?)?)?)?)?\s{0,2}(?<offset>Z|[+-]\d\d:?\d\d|[+-]\d:\d\d)?$/

/** Matches the time of a camera that knows only the day: `2024:10:29   :  :  `. */
const unknownTime = /[ T]\s*:\s*:\s*$/

/** Reads one date; null when it is none, or one that cannot be. */
export function readTaken(text: string | null, now: Date): Taken | null {
  const taken = parse(text)
  return taken && !isAhead(taken, now) ? taken : null
}

/** A date more than a day ahead of `now`: the clock of the camera was wrong. */
export function datedAhead(text: string | null, now: Date): boolean {
  const taken = parse(text)
  return taken !== null && isAhead(taken, now)
}

function parse(text: string | null): Taken | null {
  const groups = written.exec(text?.trim().replace(unknownTime, '') ?? '')?.groups
  if (!groups?.year) return null
  const { hour, minute, offset, second, year } = groups
  // IPTC writes 00 for a month or a day that is not known.
  const month = groups.month === '00' ? undefined : groups.month
  const day = groups.day === '00' || month === undefined ? undefined : groups.day
  const date = [year, month, day].filter(Boolean).join('-')
  const time = day && hour && minute ? `T${hour}:${minute}${second ? `:${second}` : ''}` : ''
  const taken: Taken = {
    local: `${date}${time}`,
    offset: time && offset ? colon(offset) : null,
    precision: time ? (second ? 'second' : 'minute') : day ? 'day' : month ? 'month' : 'year',
  }
  return isOnCalendar(taken) ? taken : null
}

/** The instant a picture was taken, or null when its offset is not known and none is assumed. */
export function instantOf({ local, offset }: Pick<Taken, 'local' | 'offset'>): Date | null {
  if (offset === null || !local.includes('T')) return null
  const at = new Date(`${local}${offset}`)
  return Number.isNaN(at.getTime()) ? null : at
}

/** Whether the first says the same as the second, or less exactly. */
export function isPartOf(less: Taken, more: Taken): boolean {
  const agrees = less.offset === null || more.offset === null || less.offset === more.offset
  return agrees && more.local.startsWith(less.local)
}

function colon(offset: string): string {
  if (offset === 'Z') return '+00:00'
  const [sign, digits] = [offset.slice(0, 1), offset.slice(1).replace(':', '').padStart(4, '0')]
  return `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`
}

/** A camera whose battery ran out says 0000 or 2000-00-00; there were no photographs before 1820. */
function isOnCalendar(taken: Taken): boolean {
  const at = roughly(taken)
  const [year = '', month = '01', day = '01'] = (taken.local.split('T')[0] ?? '').split('-')
  const whole = `${year}-${month}-${day}`
  if (Number.isNaN(at.getTime()) || Number(year) < 1820) return false
  return new Date(`${whole}T00:00:00Z`).toISOString().startsWith(whole)
}

const aDay = 24 * 60 * 60 * 1000

function isAhead(taken: Taken, now: Date): boolean {
  return roughly(taken).getTime() > now.getTime() + aDay
}

/** To within a day where the offset is not known, and at the beginning of what is known. */
function roughly({ local, offset }: Taken): Date {
  const [date = '', time = '00:00'] = local.split('T')
  const [year = '', month = '01', day = '01'] = date.split('-')
  return new Date(`${year}-${month}-${day}T${time}${offset ?? 'Z'}`)
}
