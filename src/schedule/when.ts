import type { Said } from '../fields/refuse.ts'
import { isLocalTime, isTimeZone, readLocalTime, sayLocalTime } from '../programme/local-time.ts'

/** When something is to happen, or why not then. */
export type When =
  { kind: 'at'; at: Date; zone: string } | { kind: 'refused'; path: 'at' | 'zone'; said: Said }

const year = 366 * 24 * 60 * 60 * 1000

/** Reads a wall-clock time of a zone, or an instant, that has to be still to come. */
export function readWhen({ at, zone }: { at: string; zone: string }, now: Date): When {
  if (!isTimeZone(zone)) return { kind: 'refused', path: 'zone', said: noZone(zone) }
  const read = readInstant(at, zone)
  if (!(read instanceof Date)) return { kind: 'refused', path: 'at', said: read }
  const fault = faultOf(read, zone, now)
  return fault ? { kind: 'refused', path: 'at', said: fault } : { kind: 'at', at: read, zone }
}

/** Matches an instant with its offset: `2024-10-29T18:00Z`, `…T18:00:00+08:00`. */
const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

function readInstant(text: string, zone: string): Date | Said {
  if (isLocalTime(text)) {
    const time = readLocalTime(text, zone)
    return time.kind === 'never' ? skipped(text, zone, time.next) : time.at
  }
  const instant = withOffset.test(text) ? new Date(text) : null
  return instant && !Number.isNaN(instant.getTime()) ? instant : unreadable
}

function faultOf(at: Date, zone: string, now: Date): Said | null {
  if (at <= now) return past(at, zone)
  return at.getTime() - now.getTime() > year ? tooFar : null
}

const noZone = (zone: string): Said => ({
  en: `“${zone}” is not a time zone. Write a name like Asia/Shanghai or Europe/Paris.`,
  zh: `“${zone}”不是时区。请填写 Asia/Shanghai、Europe/Paris 等名称。`,
})

const unreadable: Said = {
  en: 'Write the time as 2024-10-29T18:00.',
  zh: '请按 2024-10-29T18:00 的格式填写时间。',
}

const past = (at: Date, zone: string): Said => ({
  en: `${sayLocalTime(at, zone)} in ${zone} is over: choose a later time, or publish now.`,
  zh: `${zone} 的 ${sayLocalTime(at, zone)} 已过：请选择更晚的时间，或立即发布。`,
})

const tooFar: Said = {
  en: 'That is more than a year ahead: choose an earlier time.',
  zh: '时间超过一年之后：请选择更早的时间。',
}

function skipped(local: string, zone: string, next: string): Said {
  const [said, then] = [local, next].map((time) => time.slice(0, 16).replace('T', ' '))
  return {
    en: `${said} does not exist in ${zone}: the clocks are put forward. Write ${then} or later.`,
    zh: `${zone} 没有 ${said} 这一时刻（时钟拨快）。请填写 ${then} 或更晚。`,
  }
}
