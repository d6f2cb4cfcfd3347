import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionsWhere } from './records.ts'

const pointer = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])

/** The ids that are in a relation, however it was read. */
const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => pointer.safeParse(each).data ?? [])

/** What is about a session is about its event too, and is found there: adds the events that are missing. */
export const addEventsOfSessions: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const sessions = idsIn('sessions' in data ? data.sessions : originalDoc?.sessions)
  const events = idsIn('events' in data ? data.events : originalDoc?.events)
  const missing = (await eventsOf(req, sessions)).filter((id) => !events.includes(id))
  return missing.length > 0 ? { ...data, events: [...events, ...missing] } : data
}

/** The same where there is one of each: an event that was chosen stays. */
export const fillEventOfSession: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const isChosen = idsIn('event' in data ? data.event : originalDoc?.event).length > 0
  if (isChosen) return data
  const sessions = idsIn('session' in data ? data.session : originalDoc?.session)
  const [event] = await eventsOf(req, sessions)
  return event === undefined ? data : { ...data, event }
}

async function eventsOf(req: PayloadRequest, sessions: string[]): Promise<string[]> {
  if (sessions.length === 0) return []
  const found = await sessionsWhere(req, { id: { in: sessions } }, 'newest')
  return [...new Set(found.flatMap(({ event }) => event ?? []))]
}
