import type { DateField, FieldHook, FieldHookArgs, PayloadRequest } from 'payload'
import { dayAndTime } from './day-and-time.ts'
import { isLocalTime, isTimeZone, readLocalTime } from '../programme/local-time.ts'
import { refusal, type Said } from './refuse.ts'

/** Whose clock a time is read on: the zone in a field of the document, or of the event a field points at. */
export type ZoneSource = { kind: 'field' | 'event'; name: string }

type ZonedTimeOptions = {
  name: string
  zone: ZoneSource
  label: Said
  help: Said
  required?: boolean
  index?: boolean
  admin?: Pick<NonNullable<DateField['admin']>, 'position' | 'condition' | 'readOnly' | 'width'>
}

/**
 * An instant that is typed as a wall-clock time of its zone, in the admin and over the API alike:
 * `2024-10-29T09:00` is read in the zone, `2024-10-29` as its midnight, `…Z` and `…+08:00` as said.
 * A time the clocks skip is refused; of a repeated one the first is taken, and the field in the admin
 * sends the instant of the second where that is chosen.
 */
export function zonedTime({ admin, help, zone, ...field }: ZonedTimeOptions): DateField {
  return {
    ...field,
    type: 'date',
    admin: {
      ...admin,
      description: help,
      date: dayAndTime,
      components: {
        Cell: {
          path: '/src/fields/admin/zoned-time-cell.tsx#ZonedTimeCell',
          clientProps: { zone },
        },
        Field: { path: '/src/fields/admin/zoned-time.tsx#ZonedTime', clientProps: { zone } },
      },
    },
    hooks: { beforeValidate: [readInZone(zone)] },
  }
}

function readInZone(source: ZoneSource): FieldHook {
  return async (args) => {
    const typed: unknown = args.value
    if (typed instanceof Date || typed === null || typed === undefined || typed === '') return
    if (typeof typed !== 'string') throw at(args, unreadable)
    const local = wallTimeIn(typed)
    if (local === null) return written(typed.trim(), args)
    const zone = await zoneOf(source, args)
    if (!zone || !isTimeZone(zone)) throw at(args, zoneFirst)
    const time = readLocalTime(local, zone)
    if (time.kind === 'never') throw at(args, skipped(local, zone, time.next))
    return time.at.toISOString()
  }
}

/** What was typed, if it is a time without zone and offset; of a day its midnight. */
export function wallTimeIn(typed: unknown): string | null {
  if (typeof typed !== 'string') return null
  const text = typed.trim()
  const local = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00` : text
  return isLocalTime(local) ? local : null
}

/** Instants with a zone or an offset written out, as browsers and JSON send them. */
function written(text: string, args: FieldHookArgs): string {
  const complete = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(text)
  const instant = complete ? Date.parse(text) : Number.NaN
  if (Number.isNaN(instant)) throw at(args, unreadable)
  return new Date(instant).toISOString()
}

async function zoneOf(source: ZoneSource, args: FieldHookArgs): Promise<string | null> {
  const { data, originalDoc, req } = args
  const named: unknown = { ...originalDoc, ...data }[source.name]
  if (typeof named !== 'string') return null
  return source.kind === 'field' ? named : zoneOfEvent(req, named)
}

/** The zone of an event in its newest draft, or null when there is none. */
export async function zoneOfEvent(req: PayloadRequest, id: string): Promise<string | null> {
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return event?.timeZone ?? null
}

function at({ collection, path, req }: FieldHookArgs, said: Said): Error {
  const where = { collection: collection?.slug ?? ('events' as const), req }
  return refusal([{ path: path.join('.'), said }], where)
}

const unreadable: Said = {
  en: 'Write the time as 2024-10-29T09:00.',
  zh: '请按 2024-10-29T09:00 的格式填写时间。',
}

/** What is said of a time that nobody can read yet. */
export const zoneFirst: Said = {
  en: 'Choose the time zone first, such as Asia/Shanghai: without it nobody knows when this is.',
  zh: '请先选择时区（如 Asia/Shanghai），否则无法确定时刻。',
}

function skipped(local: string, zone: string, next: string): Said {
  const [said, then] = [local, next].map((time) => time.slice(0, 16).replace('T', ' '))
  return {
    en: `${said} does not exist in ${zone}: the clocks are put forward. Write ${then} or later.`,
    zh: `${zone} 没有 ${said} 这一时刻（时钟拨快）。请填写 ${then} 或更晚。`,
  }
}
