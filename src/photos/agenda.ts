import { gapTo, type Programme, roomAt, type SessionBrief } from './programme.ts'
import type { Changes } from './sheet/changes.ts'
import type { Frame } from './sheet/frame.ts'

/** Photos taken one after another while the same sessions were running; several run side by side. */
export type Run = { sessions: SessionBrief[]; frames: Frame[] }

const minute = 60_000

/** People sit down before a session and linger after it: so many minutes still belong to it. */
const margin = 10

/**
 * Photos in the order they were taken, in runs by the session on the programme then. `offset` is what
 * has to be added to the camera's clock, in minutes. Photos without a time are in none.
 */
export function runsOf(frames: readonly Frame[], programme: Programme, offset: number): Run[] {
  const runs: Run[] = []
  for (const frame of frames.filter(isTimed).toSorted(byTime)) {
    const sessions = sessionsAt(timeOf(frame) + offset * minute, programme)
    const last = runs.at(-1)
    if (last && isSame(last.sessions, sessions)) last.frames.push(frame)
    else runs.push({ sessions, frames: [frame] })
  }
  return runs
}

export type CameraCount = { camera: string; count: number }

/** The cameras that took these photos, by name; empty for those of which none is known. */
export function camerasOf(frames: readonly Frame[]): CameraCount[] {
  const counts = new Map<string, number>()
  for (const { camera } of frames) counts.set(camera, (counts.get(camera) ?? 0) + 1)
  return [...counts]
    .map(([camera, count]) => ({ camera, count }))
    .toSorted((one, other) => (one.camera < other.camera ? -1 : 1))
}

/** How many minutes to add so that this photo falls into this session, or null when it has no times. */
export function offsetFor(frame: Frame, { slots }: SessionBrief): number | null {
  if (!isTimed(frame)) return null
  const shifts = slots.map(({ end, start }) => {
    const early = Math.ceil((Date.parse(start) - timeOf(frame)) / minute)
    const late = Math.ceil((Date.parse(end) - timeOf(frame)) / minute) - 1
    return early > 0 ? early : late < 0 ? late : 0
  })
  return shifts.toSorted((one, other) => Math.abs(one) - Math.abs(other))[0] ?? null
}

type Placing = {
  event: string
  language: string
  offset: number
  venue: string
  withPeople: boolean
}

/**
 * What a photo becomes when it is said to be of a session, in the room where that was at the mended
 * time, and the `venue` of the event, which names the city; whoever is on stage only if asked. A
 * place that stands there because the event is there goes.
 */
export function placeIn(
  session: SessionBrief,
  frame: Frame,
  { event, language, offset, venue, withPeople }: Placing,
): Changes {
  const room = roomAt(session, isTimed(frame) ? timeOf(frame) + offset * minute : null)
  const isOpen = frame.locationShown === '' || frame.origins.locationShown === 'event'
  const known = new Set(frame.people.flatMap(({ speaker }) => speaker ?? []))
  const onStage = session.people.filter(({ speaker }) => speaker !== null && !known.has(speaker))
  const people = onStage.map(({ name, speaker }) => ({ speaker, name, role: '' }))
  return {
    event,
    session: session.id,
    ...(isOpen && room !== '' ? { locationShown: placeOf({ language, room, venue }) } : {}),
    ...(withPeople && people.length > 0 ? { people: [...frame.people, ...people] } : {}),
  }
}

type Place = { language: string; room: string; venue: string }

function placeOf({ language, room, venue }: Place): string {
  if (venue === '' || room.includes(venue)) return room
  return language.startsWith('zh') ? `${venue}${room}` : `${room}, ${venue}`
}

/** Those running at that moment; if none is, what has just ended or is about to begin, whichever is nearer. */
function sessionsAt(at: number, { sessions }: Programme): SessionBrief[] {
  const within = (slack: number) =>
    sessions.filter(({ slots }) =>
      slots.some(
        ({ end, start }) =>
          at >= Date.parse(start) - slack * minute && at < Date.parse(end) + slack * minute,
      ),
    )
  const running = within(0)
  if (running.length > 0) return running
  const near = within(margin)
  const gapOf = ({ slots }: SessionBrief) => Math.min(...slots.map((slot) => gapTo(slot, at)))
  const nearest = Math.min(...near.map(gapOf))
  return near.filter((session) => gapOf(session) === nearest)
}

function isSame(one: SessionBrief[], other: SessionBrief[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id)
}

const isTimed = ({ takenAt }: Frame): boolean => takenAt !== null

const timeOf = ({ takenAt }: Frame): number => Date.parse(takenAt ?? '')

const byTime = (one: Frame, other: Frame): number => timeOf(one) - timeOf(other)
