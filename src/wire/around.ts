import type { Payload } from 'payload'
import { sessionHold } from '../programme/project.ts'
import type { PublicType } from './documents.ts'
import { type Hold, holdOf, restrict, strictest } from './hold.ts'
import { project } from './project.ts'
import { type Found, readDocuments, savedAtOf } from './read.ts'
import { always } from './standing.ts'

/**
 * What a document takes from others: what they allow it, and, for a session, the zone of its event.
 * Nothing from a session is public before its embargo lifts, and what belongs to an article is
 * public only when and while the article is.
 */
export type Around = { hold: Hold; timeZone: string | null }

const nothing: Around = { hold: always, timeZone: null }

/** Reads what is around these documents in one go, whatever its own state. */
export async function readAround(
  payload: Payload,
  type: PublicType,
  docs: Found[],
): Promise<(doc: Found) => Around> {
  switch (type) {
    case 'sessions':
      return zonesOfEvents(payload, docs)
    case 'articles':
    case 'photos':
    case 'galleries':
      return embargoesOfSessions(payload, docs)
    case 'liveUpdates':
    case 'corrections':
      return windowsOfArticles(payload, docs)
    default:
      return () => nothing
  }
}

async function zonesOfEvents(
  payload: Payload,
  sessions: Found[],
): Promise<(session: Found) => Around> {
  const events = await readByIds(
    payload,
    'events',
    sessions.flatMap(({ event }) => idIn(event)),
  )
  const zones = new Map(events.map(({ id, timeZone }) => [id, timeZone]))
  return ({ event }) => {
    const timeZone = zones.get(String(event))
    return { hold: always, timeZone: typeof timeZone === 'string' ? timeZone : null }
  }
}

async function embargoesOfSessions(
  payload: Payload,
  docs: Found[],
): Promise<(doc: Found) => Around> {
  const sessions = await readByIds(payload, 'sessions', docs.flatMap(sessionsOf))
  const holds = new Map(sessions.map((session) => [session.id, sessionHold(session)]))
  return (doc) => {
    const hold = strictest(sessionsOf(doc).map((id) => holds.get(id) ?? always))
    return { hold, timeZone: null }
  }
}

async function windowsOfArticles(payload: Payload, docs: Found[]): Promise<(doc: Found) => Around> {
  const articles = await readByIds(
    payload,
    'articles',
    docs.flatMap(({ article }) => idIn(article)),
  )
  const aroundArticle = await embargoesOfSessions(payload, articles)
  const aroundItself = await embargoesOfSessions(payload, docs)
  const holds = new Map(
    articles.map((article): [string, Hold] => {
      const around = aroundArticle(article)
      return [
        article.id,
        holdOf(
          restrict(
            project('articles', article, around).projection,
            around.hold,
            savedAtOf(article),
          ),
        ),
      ]
    }),
  )
  return (doc) => {
    const articleHold = holds.get(String(doc.article)) ?? 'never'
    return { hold: strictest([articleHold, aroundItself(doc).hold]), timeZone: null }
  }
}

async function readByIds(payload: Payload, type: PublicType, ids: string[]): Promise<Found[]> {
  const wanted = [...new Set(ids)]
  return wanted.length > 0 ? readDocuments(payload, type, { id: { in: wanted } }) : []
}

function sessionsOf({ session, sessions }: Found): string[] {
  return [...idIn(session), ...(Array.isArray(sessions) ? sessions.flatMap(idIn) : [])]
}

function idIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : []
}
