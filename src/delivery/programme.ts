import { z } from 'zod'
import type { PublicValue } from '../wire/documents.ts'
import type { Entry } from '../wire/edition.ts'
import type { Position } from '../wire/edition/list.ts'
import { isRecord, isRef, refsOf } from '../wire/edition/refs.ts'
import { orderOf } from '../programme/order.ts'
import { sortTitle } from '../wire/let-out.ts'
import { dayIn, inZone } from '../wire/moment.ts'
import { readingFor } from './asking.ts'
import { endpoint, named, type Endpoint } from './endpoint.ts'
import { jsonAnswer } from './json.ts'
import { component } from './openapi/components.ts'
import { nothingMore } from './paths.ts'
import { isLocalized, presentDocument, presentRef, type Presented } from './present.ts'
import { participation } from './programme-shapes.ts'
import { mention, type Reading } from './reading.ts'
import { programmeQuery } from './requests.ts'
import { identity, maybe, maybeText, relation, text, time } from './shape-parts.ts'

export const trackShape = z.object({ key: text, name: maybeText })

export const programmeShape = component(
  'Programme',
  z.object({
    event: relation('events'),
    timeZone: text.meta({ description: 'The zone all times here are in.' }),
    tracks: z.array(trackShape),
    days: z.array(
      z.object({
        date: z.iso.date(),
        slots: z.array(
          z.object({
            start: time,
            startZone: text,
            end: time,
            endZone: text,
            status: maybeText,
            room: maybe('places'),
            track: trackShape.nullable(),
            isBreak: z.boolean(),
            session: z.object({ ...identity('sessions'), kind: maybeText }),
            participations: z.array(participation),
          }),
        ),
      }),
    ),
  }),
)

/** How many times the work of a plain document it is. */
export const weight = 5

/** An event's days, each with its slots in order of time. */
export function programmeEndpoint(languages: readonly string[]): Endpoint {
  return endpoint({
    ...{ path: '/v1/events/{id}/programme', tag: 'events', isPaged: false, weight },
    summary: 'Days, their slots in order, with rooms, tracks, breaks and speakers',
    description:
      'The days of an event in its own time zone or in the one asked for. A session that runs over several slots is there several times; `track` and `room` are of each.',
    query: programmeQuery(languages),
    data: programmeShape,
    answer: (query, ask) => {
      const reading = readingFor(ask.parts, query, ask.now)
      const event = named(reading, 'events', ask)
      const sessions = sessionsOf(reading, event)
      const data = programmeOf(reading, event, sessions, query.tz ?? 'event')
      return jsonAnswer(reading, { data })
    },
  })
}

type Slot = Presented & { start: string; day: string; order: string }

/** The sessions as a programme in the event's own zone (`event`), `UTC` or an IANA zone. */
export function programmeOf(
  reading: Reading,
  event: Entry,
  sessions: readonly Entry[],
  tz: string,
): Presented {
  reading.fetch(
    sessions.flatMap(({ document }) => refsOf([document.slots, document.participations])),
  )
  const own = event.document.timeZone
  const zone = tz === 'event' ? (typeof own === 'string' ? own : 'UTC') : tz
  const { tracks } = presentDocument(reading, event, {
    ...nothingMore,
    fields: new Map([['tracks', new Map()]]),
  })
  const slots = sessions
    .flatMap((session) => slotsOf(reading, session, zone, tracks))
    .toSorted((a, b) => compare(a.order, b.order))
  const days = Map.groupBy(slots, ({ day }) => day)
  return {
    event: mention(reading, event),
    timeZone: zone,
    tracks: tracks ?? [],
    days: [...days].map(([date, held]) => ({
      date,
      slots: held.map(({ day: _day, order: _order, ...slot }) => slot),
    })),
  }
}

function slotsOf(reading: Reading, session: Entry, zone: string, tracks: unknown): Slot[] {
  const { slots, kind, track } = session.document
  if (!Array.isArray(slots)) return []
  const shared = {
    track: trackNamed(tracks, track),
    isBreak: kind === 'break',
    session: { ...mention(reading, session), kind: kind ?? null },
    participations: participationsOf(reading, session),
  }
  return slots.flatMap((slot: PublicValue) => slotOf(reading, slot, zone, shared, session.id))
}

function slotOf(
  reading: Reading,
  slot: unknown,
  zone: string,
  shared: Presented,
  id: string,
): Slot[] {
  const { start, end, place, status } = isRecord(slot) ? slot : {}
  const [from, until] = [utc(start), utc(end)]
  if (from === null || until === null) return []
  const room = isRef(place) ? presentRef(reading, place, nothingMore, false) : null
  const printed = zone === 'UTC' ? null : zone
  return [
    {
      ...{ start: inZone(from, printed), startZone: zone },
      ...{ end: inZone(until, printed), endZone: zone },
      ...{ status: status ?? null, room, ...shared },
      day: dayIn(from, printed),
      order: orderOf({ id, start: from, end: until, room: roomOf(reading, place) }),
    },
  ]
}

/** Its name to order by, whichever language was asked for. */
function roomOf(reading: Reading, place: unknown): string {
  const title = isRef(place) ? reading.follow(place)?.document.title : null
  if (typeof title === 'string') return title
  return isRecord(title) && isLocalized(title) ? (sortTitle(title) ?? '') : ''
}

function participationsOf(reading: Reading, session: Entry): unknown {
  const fields = new Map([['participations', new Map()]])
  return presentDocument(reading, session, { ...nothingMore, fields }).participations ?? []
}

function trackNamed(tracks: unknown, key: unknown): unknown {
  if (!Array.isArray(tracks)) return null
  return tracks.find((track: unknown) => isRecord(track) && track.key === key) ?? null
}

const pageSize = 500

/** All of them, page by page. */
export function sessionsOf(reading: Reading, { id }: Entry): Entry[] {
  const facets = [{ name: 'event', any: [id], none: [] }]
  const sort = { key: 'start', descending: false }
  const sessions: Entry[] = []
  let after: Position | null = null
  do {
    const query = {
      type: 'sessions' as const,
      facets,
      ranges: [],
      ids: null,
      sort,
      limit: pageSize,
      after,
    }
    const page = reading.list(query)
    sessions.push(...page.entries)
    after = page.next
  } while (after !== null)
  return sessions
}

function utc(value: unknown): string | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
