/** Where a wall-clock time falls in a zone. Clocks put forward skip times, put back repeat them. */
export type LocalTime =
  | { kind: 'once'; at: Date }
  | { kind: 'twice'; at: Date; later: Date }
  | { kind: 'never'; next: string }

const minute = 60_000
const day = 24 * 60 * minute
const formats = new Map<string, Intl.DateTimeFormat>()

/** True for an IANA name this machine knows, such as `Asia/Shanghai`. Offsets like `+08:00` are not zones. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false
  try {
    formatIn(name)
    return true
  } catch {
    return false
  }
}

/** True for `2024-10-29T09:00`: a date and a time with no offset, so it needs a zone to mean an instant. */
export function isLocalTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/.test(text) && !Number.isNaN(asUtc(text))
}

/**
 * Reads a wall-clock time (`2024-10-29T09:00`) in an IANA zone. A repeated time is taken as its
 * first occurrence, and said to be `twice`; a skipped one gives the first time after the gap.
 */
export function readLocalTime(local: string, zone: string): LocalTime {
  const wall = asUtc(local)
  const [first, second] = occurrences(wall, zone)
  if (first === undefined) return { kind: 'never', next: afterTheGap(wall, zone) }
  if (second === undefined) return { kind: 'once', at: new Date(first) }
  return { kind: 'twice', at: new Date(first), later: new Date(second) }
}

/** The wall-clock time of an instant in a zone, to the minute: `2024-10-29T09:00`. */
export function toLocalTime(at: Date, zone: string): string {
  return new Date(at.getTime() + offset(at.getTime(), zone)).toISOString().slice(0, 16)
}

/** `2024-10-29 09:00`, for sentences. */
export function sayLocalTime(at: Date, zone: string): string {
  return toLocalTime(at, zone).replace('T', ' ')
}

function asUtc(local: string): number {
  const at = Date.parse(`${local}Z`)
  const said = Number.isNaN(at) ? '' : new Date(at).toISOString()
  return said.startsWith(local.slice(0, 10)) ? at : Number.NaN
}

function occurrences(wall: number, zone: string): number[] {
  const offsets = new Set([offset(wall - day, zone), offset(wall + day, zone)])
  return [...offsets]
    .map((ahead) => wall - ahead)
    .filter((at) => at + offset(at, zone) === wall)
    .toSorted((a, b) => a - b)
}

/** Offsets before and after the change differ by the gap; the earlier one read late lands just past it. */
function afterTheGap(wall: number, zone: string): string {
  const before = offset(wall - day, zone)
  const gap = offset(wall + day, zone) - before
  let at = wall - before - gap
  while (offset(at, zone) === before) at += minute
  at -= at % minute
  return toLocalTime(new Date(at), zone)
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offset(at: number, zone: string): number {
  const parts = formatIn(zone).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value)
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - Math.floor(at / 1000) * 1000
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}
