import type { Said } from '../fields/refuse.ts'
import {
  type Appearance,
  endsBeforeItStarts,
  isTooSmall,
  isWithin,
  speakerClashes,
} from './clash.ts'
import type { EventFacts, PlaceFacts, SessionFacts } from './facts.ts'
import { readLocalTime, toLocalTime } from './local-time.ts'
import { appearances } from './occupancy.ts'
import { nobody, repeatedTime, sessionOutside, tooSmall, twoPlaces } from './sentences.ts'

/** Something an editor should know and may be right about. `path` is the field it is about. */
export type Warning = { code: string; path: string; said: Said }

/** Sessions everyone at the event is expected in. */
const forEveryone = ['opening', 'keynote', 'plenary', 'ceremony', 'closing']

export type SessionSurroundings = {
  event: EventFacts | null
  places: Map<string, PlaceFacts>
  /** Where the speakers of this session are expected besides. */
  others: Appearance[]
  /** The speakers' names by id. */
  names: Map<string, string>
}

export function sessionWarnings(session: SessionFacts, around: SessionSurroundings): Warning[] {
  const zone = around.event?.timeZone || 'UTC'
  return [
    ...emptyParticipations(session),
    ...speakersElsewhere(session, around, zone),
    ...smallRooms(session, around),
    ...session.slots.flatMap(({ end, start }, row) => [
      ...repeated(start, zone, `slots.${row}.start`),
      ...repeated(end, zone, `slots.${row}.end`),
    ]),
  ]
}

export function eventWarnings(
  event: EventFacts,
  { place, sessions }: { place: PlaceFacts | null; sessions: SessionFacts[] },
): Warning[] {
  const { attendance, end, start } = event
  const zone = event.timeZone || 'UTC'
  const small = place && isTooSmall(place.capacity, attendance)
  return [
    ...(small ? [tooSmallWarning('place', place, attendance ?? 0)] : []),
    ...repeated(start, zone, 'start'),
    ...repeated(end, zone, 'end'),
    ...sessions
      .filter((session) => runsOutside(session, event))
      .map(({ title }) => ({
        code: 'session-outside-event',
        path: 'sessions',
        said: sessionOutside(title),
      })),
  ]
}

function emptyParticipations({ participations }: SessionFacts): Warning[] {
  return participations.flatMap(({ organisation, speaker }, row) =>
    speaker || organisation
      ? []
      : [{ code: 'nobody', path: `participations.${row}`, said: nobody(row + 1) }],
  )
}

function speakersElsewhere(
  session: SessionFacts,
  { names, others }: SessionSurroundings,
  zone: string,
): Warning[] {
  return speakerClashes(appearances(session), others).map(({ with: other }) => ({
    code: 'speaker-in-two-places',
    path: `participations.${session.participations.findIndex((each) => each.speaker === other.speaker)}.speaker`,
    said: twoPlaces(names.get(other.speaker) ?? '', other.title, other, zone),
  }))
}

/** Sessions for everyone are measured by the attendance of the event, others by who is on stage. */
function smallRooms(session: SessionFacts, { event, places }: SessionSurroundings): Warning[] {
  const everyone = forEveryone.includes(session.kind) ? (event?.attendance ?? 0) : 0
  const expected = Math.max(everyone, session.participations.length)
  return session.slots.flatMap(({ place, status }, row) => {
    const room = place ? places.get(place) : undefined
    const small = status !== 'cancelled' && room && isTooSmall(room.capacity, expected)
    return small ? [tooSmallWarning(`slots.${row}.place`, room, expected)] : []
  })
}

function tooSmallWarning(path: string, place: PlaceFacts, expected: number): Warning {
  const said = tooSmall(place.name, place.capacity ?? 0, expected)
  return { code: 'room-too-small', path, said }
}

function repeated(at: Date | null, zone: string, path: string): Warning[] {
  if (!at || readLocalTime(toLocalTime(at, zone), zone).kind !== 'twice') return []
  return [{ code: 'repeated-time', path, said: repeatedTime(at, zone) }]
}

function runsOutside({ slots }: SessionFacts, event: EventFacts): boolean {
  const { end, start } = event
  if (!start || !end || endsBeforeItStarts({ start, end })) return false
  return slots.some(
    (slot) =>
      slot.start &&
      slot.end &&
      slot.status !== 'cancelled' &&
      !isWithin({ start: slot.start, end: slot.end }, { start, end }),
  )
}
