import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Refusal, refuse } from '../fields/refuse.ts'
import { eventById, sessionsWhere } from './records.ts'

const pointer = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])

/** The ids that are in a relation, however it was read. */
export const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => pointer.safeParse(each).data ?? [])

/** What is about a session is about its event too, and is found there: adds the events that are missing. */
export const addEventsOfSessions: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const events = await eventsAfter(req, data, originalDoc)
  const { events: named } = programmeAfter(data, originalDoc)
  return events.length > named.length ? { ...data, events } : data
}

/** The events of what is about to be saved, those of its sessions last. */
export async function eventsAfter(
  req: PayloadRequest,
  data: JsonObject,
  before: JsonObject | null | undefined,
): Promise<string[]> {
  const { events, sessions } = programmeAfter(data, before)
  const missing = (await eventsOf(req, sessions)).filter((id) => !events.includes(id))
  return [...events, ...missing]
}

function programmeAfter(data: JsonObject, before: JsonObject | null | undefined) {
  const [events, sessions] = ['events', 'sessions'].map((name) =>
    idsIn(name in data ? data[name] : before?.[name]),
  )
  return { events: events ?? [], sessions: sessions ?? [] }
}

/**
 * The same where there is one of each: an event that was chosen stays, and a session of another one
 * is refused. What contradicted itself before stays as it is while neither is changed.
 */
export const fillEventOfSession: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before = oneOfEach(originalDoc ?? {})
  const { event, session } = oneOfEach({ ...originalDoc, ...data })
  const isAsBefore = event === before.event && session === before.session
  if (session === undefined || (event !== undefined && isAsBefore)) return data
  const [its] = await eventsOf(req, [session])
  if (its === undefined || its === event) return data
  if (event === undefined) return { ...data, event: its }
  refuse([{ path: 'session', said: ofAnotherEvent }], { collection: collection.slug, req })
}

/** The event something is about: the one it names, or else that of its session. */
export async function eventAbout(
  req: PayloadRequest,
  about: JsonObject,
): Promise<string | undefined> {
  const { event, session } = oneOfEach(about)
  if (event !== undefined || session === undefined) return event
  return (await eventsOf(req, [session]))[0]
}

function oneOfEach({ event, session }: JsonObject) {
  return { event: idsIn(event)[0], session: idsIn(session)[0] }
}

const ofAnotherEvent = {
  en: 'This session is of another event: choose one of this event, or none.',
  zh: '该场次属于其他活动：请选择本活动的场次，或留空。',
}

type Named = { event?: string | null | undefined; session?: string | null | undefined }

/** What is wrong with an event and a session that are named, before anything is saved for them. */
export async function faultsOfProgramme(
  req: PayloadRequest,
  { event, session }: Named,
): Promise<Refusal[]> {
  const isEvent = !event || (await eventById(req, event)) !== null
  if (!isEvent) return [{ path: 'event', said: noEvent }]
  if (!session) return []
  const [found] = await sessionsWhere(req, { id: { equals: session } }, 'newest')
  if (!found) return [{ path: 'session', said: noSession }]
  const isOther = event && found.event !== null && found.event !== event
  return isOther ? [{ path: 'session', said: ofAnotherEvent }] : []
}

const noEvent = {
  en: 'There is no such event any more: choose another, or none.',
  zh: '该活动已不存在：请另选活动，或留空。',
}

const noSession = {
  en: 'There is no such session any more: choose another, or none.',
  zh: '该场次已不存在：请另选场次，或留空。',
}

async function eventsOf(req: PayloadRequest, sessions: string[]): Promise<string[]> {
  if (sessions.length === 0) return []
  const found = await sessionsWhere(req, { id: { in: sessions } }, 'newest')
  return [...new Set(found.flatMap(({ event }) => event ?? []))]
}
