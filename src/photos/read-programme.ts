import type { JsonObject, PayloadRequest } from 'payload'
import { inOwnLanguage } from './own-language.ts'
import { readDrafts } from '../preview/read-drafts.ts'
import { isTimeZone } from '../programme/local-time.ts'
import { inProgrammeOrder } from '../programme/order.ts'
import { localized, sortTitle } from '../wire/let-out.ts'
import { z } from 'zod'
import type { Programme, SessionBrief } from './programme.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const sessionSchema = z.object({
  id: z.string(),
  title: text,
  slots: z
    .array(
      z.object({ start: z.string(), end: z.string(), place: z.string().nullish(), status: text }),
    )
    .nullish()
    .transform((slots) => (slots ?? []).filter(({ status }) => status !== 'cancelled')),
  participations: z
    .array(
      z.object({
        speaker: z.string().nullish(),
        creditedName: text,
        creditedTitle: text,
        creditedOrganisation: text,
      }),
    )
    .nullish()
    .transform((people) => people ?? []),
})

type Session = z.infer<typeof sessionSchema>

/** How everything here is read: as far as whoever asks may, unless a program of ours asks. */
type Reading = { overrideAccess: boolean }

/**
 * The programme of an event in its newest drafts, in the language of the request; null when it is
 * gone, or not for whoever asks.
 */
export async function readProgramme(
  req: PayloadRequest,
  id: string,
  reading: Reading = { overrideAccess: false },
): Promise<Programme | null> {
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    joins: false,
    select: { name: true, place: true, timeZone: true },
    overrideAccess: reading.overrideAccess,
    req: inOwnLanguage(req),
  })
  if (!event) return null
  const found = await sessionsOf(req, id, reading)
  const sessions = inProgrammeOrder(found, await roomsOf(req, found))
  const places = sessions.flatMap(({ slots }) => slots.map(({ place }) => place))
  const venue = typeof event.place === 'string' ? event.place : null
  const [names, rooms] = await Promise.all([
    speakersOf(req, sessions, reading),
    placesOf(req, [venue, ...places], reading),
  ])
  const timeZone = event.timeZone && isTimeZone(event.timeZone) ? event.timeZone : 'UTC'
  return {
    event: { id, name: event.name ?? '', venue: rooms.get(venue ?? '') ?? '', timeZone },
    sessions: sessions.map((session) => briefOf(session, names, rooms)),
  }
}

async function sessionsOf(
  req: PayloadRequest,
  event: string,
  reading: Reading,
): Promise<Session[]> {
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: { event: { equals: event } },
    depth: 0,
    draft: true,
    limit: 1000,
    pagination: false,
    select: { title: true, slots: true, participations: true },
    overrideAccess: reading.overrideAccess,
    req: inOwnLanguage(req),
  })
  return docs.map((doc) => sessionSchema.parse(doc))
}

/** The rooms by names that are the same in every language, to order by. */
async function roomsOf(req: PayloadRequest, sessions: Session[]): Promise<Map<string, string>> {
  const ids = sessions.flatMap(({ slots }) => slots.flatMap(({ place }) => place ?? []))
  const rooms = await readDrafts(req.payload, 'places', [...new Set(ids)])
  const nameOf = ({ name }: JsonObject) => sortTitle(localized.parse(name)) ?? ''
  return new Map(rooms.map((room) => [room.id, nameOf(room)]))
}

function briefOf(
  { id, participations, slots, title }: Session,
  names: Map<string, string>,
  rooms: Map<string, string>,
): SessionBrief {
  return {
    id,
    title,
    slots: slots.map(({ end, place, start }) => ({
      start,
      end,
      room: rooms.get(place ?? '') ?? '',
    })),
    people: participations.map((person) => ({
      speaker: person.speaker ?? null,
      name: person.creditedName || (names.get(person.speaker ?? '') ?? ''),
      title: person.creditedTitle,
      organisation: person.creditedOrganisation,
    })),
  }
}

async function speakersOf(
  req: PayloadRequest,
  sessions: Session[],
  reading: Reading,
): Promise<Map<string, string>> {
  const people = sessions.flatMap(({ participations }) => participations)
  const ids = [...new Set(people.flatMap(({ speaker }) => speaker ?? []))]
  const { docs } = await req.payload.find({
    collection: 'speakers',
    where: { id: { in: ids } },
    depth: 0,
    draft: true,
    joins: false,
    limit: ids.length,
    pagination: false,
    select: { name: true },
    overrideAccess: reading.overrideAccess,
    req: inOwnLanguage(req),
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}

async function placesOf(
  req: PayloadRequest,
  wanted: (string | null | undefined)[],
  reading: Reading,
): Promise<Map<string, string>> {
  const ids = [...new Set(wanted.flatMap((id) => id ?? []))]
  const { docs } = await req.payload.find({
    collection: 'places',
    where: { id: { in: ids } },
    depth: 0,
    draft: true,
    joins: false,
    limit: ids.length,
    pagination: false,
    select: { name: true },
    overrideAccess: reading.overrideAccess,
    req: inOwnLanguage(req),
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
