import type { PayloadRequest, Where } from 'payload'
import { env } from '../env.ts'
import { readDeskSettings } from '../desk/settings.ts'
import { inOwnLanguage } from '../photos/own-language.ts'
import { withdrawnTranslations } from '../translations/withdrawn.ts'
import { readPhotos } from './read-photos.ts'
import {
  type CoverageFacts,
  eventFact,
  personFact,
  roomFact,
  sessionFact,
  storyFact,
  updateFact,
} from './facts.ts'

/** More than any event has; what lies beyond is not counted. */
const most = { sessions: 500, stories: 5_000, updates: 5_000, people: 500 }

/**
 * What the board of an event is made of, as far as whoever asks may read it and in the newest
 * drafts: one query for each collection, however long the programme, and another for stories where
 * one is being updated. Null when there is no such event.
 */
export async function readFacts(req: PayloadRequest, id: string): Promise<CoverageFacts | null> {
  const [event, sessions, stories, photos, people, settings] = await Promise.all([
    eventById(req, id),
    sessionsOf(req, id),
    storiesOf(req, id),
    readPhotos(req, id),
    staffOf(req),
    readDeskSettings(inOwnLanguage(req)),
  ])
  if (event === null) return null
  const [rooms, updates] = await Promise.all([
    roomsOf(req, sessions),
    updatesOf(req, { sessions, stories }),
  ])
  const { askForTranslations: asked } = settings
  const { languages } = env
  return { event, sessions, stories, photos, updates, people, rooms, languages, asked }
}

/** How every list here is read. */
const usual = { depth: 0, draft: true, pagination: false } as const

async function eventById(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    ...usual,
    overrideAccess: false,
    collection: 'events',
    where: { id: { equals: id } },
    joins: false,
    limit: 1,
    sort: 'id',
    select: { name: true, start: true, end: true, timeZone: true, place: true, tracks: true },
    req: inOwnLanguage(req),
  })
  return docs[0] ? eventFact(docs[0]) : null
}

async function sessionsOf(req: PayloadRequest, event: string) {
  const { docs } = await req.payload.find({
    ...usual,
    overrideAccess: false,
    collection: 'sessions',
    where: { event: { equals: event } },
    limit: most.sessions,
    sort: 'id',
    select: {
      title: true,
      kind: true,
      track: true,
      embargoUntil: true,
      slots: true,
      participations: true,
    },
    req: inOwnLanguage(req),
  })
  return docs.map(sessionFact)
}

/**
 * A story about a session names its event too, by itself. What is withdrawn with its original covers
 * as little as what was killed.
 */
async function storiesOf(req: PayloadRequest, event: string) {
  const { docs } = await req.payload.find({
    ...usual,
    overrideAccess: false,
    collection: 'articles',
    where: { events: { in: [event] } },
    limit: most.stories,
    sort: 'id',
    select: {
      rev: true,
      headline: true,
      slugline: true,
      language: true,
      storyType: true,
      stage: true,
      assignee: true,
      createdBy: true,
      dueAt: true,
      desk: true,
      sessions: true,
      speakers: true,
      translationOf: true,
      translationGroup: true,
      firstPublishedAt: true,
      _status: true,
      body: true,
    },
    req: inOwnLanguage(req),
  })
  const isTranslated = docs.some(({ translationOf }) => translationOf)
  const gone = isTranslated ? await withdrawnTranslations({ payload: req.payload, req }) : null
  const isChanging = docs.some((doc) => doc.firstPublishedAt && doc._status === 'draft')
  const out = isChanging ? await publishedAbout(req, event) : new Map<string, unknown>()
  return docs.map((doc) => {
    const outAbout = doc._status === 'published' ? doc.sessions : out.get(doc.id)
    return storyFact(gone?.has(doc.id) ? { ...doc, stage: 'killed' } : { ...doc, outAbout })
  })
}

/** The sessions of the stories that are published about an event, while their newest drafts are others. */
async function publishedAbout(req: PayloadRequest, event: string): Promise<Map<string, unknown>> {
  const { docs } = await req.payload.find({
    ...usual,
    overrideAccess: false,
    collection: 'articles',
    where: { and: [{ events: { in: [event] } }, { _status: { equals: 'published' } }] },
    draft: false,
    limit: most.stories,
    sort: 'id',
    select: { sessions: true },
    req: inOwnLanguage(req),
  })
  return new Map(docs.map(({ id, sessions }) => [id, sessions]))
}

async function staffOf(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { in: ['admin', 'editor', 'reporter', 'translator'] } },
    depth: 0,
    limit: most.people,
    pagination: false,
    sort: 'name',
    select: { name: true, role: true, languages: true },
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs.map(personFact)
}

async function roomsOf(req: PayloadRequest, sessions: CoverageFacts['sessions']) {
  const ids = new Set(sessions.flatMap(({ slots }) => slots.flatMap(({ place }) => place ?? [])))
  const { docs } = await req.payload.find({
    ...usual,
    overrideAccess: false,
    collection: 'places',
    where: { id: { in: [...ids] } },
    joins: false,
    limit: most.sessions,
    sort: 'id',
    select: { name: true },
    req: inOwnLanguage(req),
  })
  return docs.map(roomFact)
}

/** Updates of its sessions, and of its live blogs. */
async function updatesOf(
  req: PayloadRequest,
  { sessions, stories }: Pick<CoverageFacts, 'sessions' | 'stories'>,
) {
  const blogs = stories.filter(({ storyType }) => storyType === 'liveBlog')
  const either: Where[] = [
    { session: { in: sessions.map(({ id }) => id) } },
    { article: { in: blogs.map(({ id }) => id) } },
  ]
  const { docs } = await req.payload.find({
    ...usual,
    overrideAccess: false,
    collection: 'liveUpdates',
    where: { or: either },
    limit: most.updates,
    sort: 'id',
    select: { article: true, session: true, _status: true },
    req: inOwnLanguage(req),
  })
  return docs.map(updateFact)
}
