import { isTimeZone, toLocalTime } from '../programme/local-time.ts'
import type { CoverageFacts, EventFact, SessionFact } from './facts.ts'

/** Who is on a session, as few words as tell it from another. */
export type Who = { names: string[]; more: number }

/** What a line of the board is about; times are ISO instants. */
export type Row = {
  kind: 'event' | 'session'
  id: string
  title: string
  /** Kind of session; empty for the event. */
  sessionKind: string
  track: string
  /** The local day it begins, `2024-10-29`; null without a time. */
  day: string | null
  start: string | null
  end: string | null
  rooms: string[]
  roomIds: string[]
  who: Who
  /** It has more times than the one shown. */
  moreTimes: number
  /** Breaks and what was called off need no coverage. */
  isWanted: boolean
  isCancelled: boolean
  phase: 'before' | 'now' | 'over'
  embargoUntil: string | null
}

type Slot = SessionFact['slots'][number]

/** The line for what is about the event as a whole, such as the story of its opening. */
export function rowOfEvent({ end, id, name, start }: EventFact): Row {
  return {
    kind: 'event',
    id,
    title: name,
    sessionKind: '',
    track: '',
    day: null,
    start,
    end,
    rooms: [],
    roomIds: [],
    who: { names: [], more: 0 },
    moreTimes: 0,
    isWanted: true,
    isCancelled: false,
    phase: 'before',
    embargoUntil: null,
  }
}

/** Sessions by time, then room, then title; those without a time last. */
export function rowsOfSessions(
  { event, rooms, sessions }: Pick<CoverageFacts, 'event' | 'rooms' | 'sessions'>,
  now: Date,
): Row[] {
  const names = new Map(rooms.map(({ id, name }) => [id, name]))
  const zone = isTimeZone(event.timeZone) ? event.timeZone : 'UTC'
  return sessions
    .map((session) => rowOf(session, { names, now, zone }))
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'en', { numeric: true }))
}

function rowOf(
  session: SessionFact,
  { names, now, zone }: { names: Map<string, string>; now: Date; zone: string },
): Row {
  const { embargoUntil, id, kind, slots, title, track } = session
  const taking = slots.filter(({ status }) => status !== 'cancelled')
  const shown = (taking.length > 0 ? taking : slots).toSorted(byStart)
  const first = shown.at(0)
  const roomIds = [...new Set(shown.flatMap(({ place }) => place ?? []))]
  const isCancelled = slots.length > 0 && taking.length === 0
  return {
    kind: 'session',
    id,
    title,
    sessionKind: kind,
    track,
    day: first?.start ? toLocalTime(new Date(first.start), zone).slice(0, 10) : null,
    start: first?.start ?? null,
    end: first?.end ?? null,
    rooms: roomIds.flatMap((room) => names.get(room) ?? []),
    roomIds,
    who: whoOf(session),
    moreTimes: Math.max(0, shown.length - 1),
    isWanted: kind !== 'break' && !isCancelled,
    isCancelled,
    phase: phaseOf(taking, now),
    embargoUntil,
  }
}

/** Running while one of its times is, over once the last of them has ended. */
function phaseOf(slots: Slot[], now: Date): Row['phase'] {
  const at = now.toISOString()
  if (slots.some(({ end, start }) => start && end && start <= at && at < end)) return 'now'
  const timed = slots.filter(({ end }) => end !== null)
  return timed.length > 0 && timed.every(({ end }) => end !== null && end <= at) ? 'over' : 'before'
}

const leading = ['chair', 'moderator', 'host']
const silent = ['interpreter', 'rapporteur']

/** Chairs first, then speakers in their order; two names, and how many more. */
function whoOf({ participations }: SessionFact): Who {
  const speaking = participations.filter(({ role }) => !silent.includes(role))
  const chairs = speaking.filter(({ role }) => leading.includes(role))
  const others = speaking.filter(({ role }) => !leading.includes(role))
  const all = [...chairs, ...others].flatMap(
    ({ creditedName, creditedOrganisation }) => creditedName || creditedOrganisation || [],
  )
  return { names: all.slice(0, 2), more: Math.max(0, all.length - 2) }
}

function byStart(one: Slot, other: Slot): number {
  return (one.start ?? '￿').localeCompare(other.start ?? '￿')
}

function orderOf({ rooms, start, title }: Row): string {
  return `${start ?? '9999'}\n${rooms[0] ?? ''}\n${title}`
}
