import type { PayloadRequest, Where } from 'payload'
import { viewsOfNow } from '../database/turn.ts'
import {
  type EventFacts,
  eventFacts,
  type PlaceFacts,
  placeFacts,
  type SessionFacts,
  sessionFacts,
  speakerFacts,
} from './facts.ts'

/** `newest` is what editors work on; `published` is what readers see. */
export type State = 'newest' | 'published'

type Kind = 'events' | 'sessions' | 'places' | 'speakers'

export async function eventById(req: PayloadRequest, id: string): Promise<EventFacts | null> {
  const [event] = await eventsWhere(req, { id: { equals: id } }, 'newest')
  return event ?? null
}

export async function eventsWhere(
  req: PayloadRequest,
  where: Where,
  state: State,
): Promise<EventFacts[]> {
  return (await recordsWhere(req, 'events', where, state)).map(eventFacts)
}

export async function sessionsWhere(
  req: PayloadRequest,
  where: Where,
  state: State,
): Promise<SessionFacts[]> {
  return (await recordsWhere(req, 'sessions', where, state)).map(sessionFacts)
}

export async function placesById(
  req: PayloadRequest,
  ids: (string | null)[],
): Promise<Map<string, PlaceFacts>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const found = await recordsWhere(req, 'places', { id: { in: wanted } }, 'newest')
  return new Map(found.map(placeFacts).map((place) => [place.id, place]))
}

export async function speakerNames(
  req: PayloadRequest,
  ids: string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await recordsWhere(req, 'speakers', { id: { in: ids } }, 'newest')
  return new Map(found.map(speakerFacts).map(({ id, name }) => [id, name]))
}

async function recordsWhere(
  req: PayloadRequest,
  kind: Kind,
  where: Where,
  state: State,
): Promise<object[]> {
  const shown = { _status: { equals: 'published' } }
  const found = new Map<unknown, object>()
  for (const view of viewsOfNow(req)) {
    const { docs } = await findIn[kind]({
      where: state === 'newest' ? where : { and: [where, shown] },
      draft: state === 'newest',
      depth: 0,
      limit: 0,
      pagination: false,
      sort: 'createdAt',
      overrideAccess: true,
      req: view,
    })
    for (const doc of docs) found.set(doc.id, doc)
  }
  return [...found.values()]
}

type Query = {
  where: Where
  draft: boolean
  depth: 0
  limit: 0
  pagination: false
  sort: string
  overrideAccess: true
  req: PayloadRequest
}

/** Each without its joins, which nobody here looks at. */
const findIn = {
  events: (query: Query) =>
    query.req.payload.find({ collection: 'events', joins: false, ...query }),
  sessions: (query: Query) => query.req.payload.find({ collection: 'sessions', ...query }),
  places: (query: Query) =>
    query.req.payload.find({ collection: 'places', joins: false, ...query }),
  speakers: (query: Query) =>
    query.req.payload.find({ collection: 'speakers', joins: false, ...query }),
} satisfies Record<Kind, (query: Query) => Promise<{ docs: { id: string }[] }>>
