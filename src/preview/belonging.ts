import type { Payload, Where } from 'payload'
import type { PublicType, Ref } from '../wire/documents.ts'
import { readStandings } from './read-drafts.ts'

/** A document that belongs to another, and whether its newest version is published. */
export type Standing = Ref & { isPublished: boolean }

/** Most documents of one type that a link reaches; of more than that, the last changed ones. */
const most = 500

/**
 * What belongs to a document, by the newest version of either: to an article its updates and
 * corrections; to an event everything that names it or a session of it. Other documents own nothing.
 */
export async function belongingTo(payload: Payload, { ref, id }: Ref): Promise<Standing[]> {
  if (ref === 'articles') return notesOn(payload, [id])
  return ref === 'events' ? ofEvent(payload, id) : []
}

async function ofEvent(payload: Payload, event: string): Promise<Standing[]> {
  const sessions = await find(payload, 'sessions', { 'version.event': { equals: event } })
  const articles = await find(payload, 'articles', atEvent(event, sessions, 'events', 'sessions'))
  const photos = await find(payload, 'photos', atEvent(event, sessions, 'event', 'session'))
  const galleries = await find(payload, 'galleries', atEvent(event, sessions, 'event', 'session'))
  const notes = await notesOn(
    payload,
    articles.map(({ id }) => id),
  )
  return [...sessions, ...articles, ...photos, ...galleries, ...notes]
}

function atEvent(event: string, sessions: Standing[], own: string, through: string): Where {
  const ids = sessions.map(({ id }) => id)
  const atSession = ids.length > 0 ? [{ [`version.${through}`]: { in: ids } }] : []
  return { or: [{ [`version.${own}`]: { in: [event] } }, ...atSession] }
}

async function notesOn(payload: Payload, articles: string[]): Promise<Standing[]> {
  if (articles.length === 0) return []
  const where: Where = { 'version.article': { in: articles } }
  const updates = await find(payload, 'liveUpdates', where)
  return [...updates, ...(await find(payload, 'corrections', where))]
}

async function find(payload: Payload, ref: PublicType, where: Where): Promise<Standing[]> {
  const found = await readStandings(payload, ref, where, most)
  return found.map((standing) => ({ ref, ...standing }))
}
