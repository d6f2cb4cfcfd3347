import type { Payload } from 'payload'
import { sessionHold } from '../programme/project.ts'
import type { Projection, PublicType } from './documents.ts'
import { type Hold, holdOf, restrict, strictest } from './hold.ts'
import { project } from './project.ts'
import { type Found, readDocuments, readIds } from './read.ts'
import { refresh, type Wire } from './refresh.ts'
import { always } from './standing.ts'

/** What the documents these hang on allow each of them, read from the database in one go. */
export async function holdsOn(
  payload: Payload,
  type: PublicType,
  docs: Found[],
): Promise<(doc: Found) => Hold> {
  if (type === 'articles') return holdsBySessions(payload, docs)
  if (type === 'liveUpdates' || type === 'corrections') return holdsByArticle(payload, docs)
  return () => always
}

async function holdsBySessions(
  payload: Payload,
  articles: Found[],
): Promise<(article: Found) => Hold> {
  const sessions = await readByIds(payload, 'sessions', articles.flatMap(sessionIds))
  const holds = new Map(sessions.map((session) => [session.id, sessionHold(session)]))
  return (article) => strictest(sessionIds(article).map((id) => holds.get(id) ?? always))
}

async function holdsByArticle(payload: Payload, docs: Found[]): Promise<(doc: Found) => Hold> {
  const articles = await readByIds(payload, 'articles', docs.flatMap(articleIds))
  const holdsOnArticle = await holdsBySessions(payload, articles)
  const holds = new Map(
    articles.map((article) => {
      const { projection } = project('articles', article)
      return [article.id, holdOf(restrict(projection, holdsOnArticle(article)))]
    }),
  )
  return (doc) => strictest(articleIds(doc).map((id) => holds.get(id) ?? 'never'))
}

type Item = { id: string; doc: Found; projection: Projection }

/**
 * Refreshes what hangs on these documents, if what they allow has changed since they were last
 * looked at. Without a memory of it (after a start) it is taken to have changed.
 */
export async function refreshHeld(
  wire: Wire,
  type: PublicType,
  items: Item[],
  removed: string[],
): Promise<void> {
  if (type !== 'sessions' && type !== 'articles') return
  const given = items.map((item) => ({ id: item.id, hold: JSON.stringify(holdGiven(type, item)) }))
  const changed = given.filter(({ id, hold }) => wire.windows.get(`${type}/${id}`) !== hold)
  const holders = changed.map(({ id }) => id)
  if (type === 'sessions') await refreshPointing(wire, 'articles', 'sessions', holders, removed)
  else {
    await refreshPointing(wire, 'liveUpdates', 'article', holders, removed)
    await refreshPointing(wire, 'corrections', 'article', holders, removed)
  }
  for (const { id, hold } of changed) wire.windows.set(`${type}/${id}`, hold)
  for (const id of removed) wire.windows.delete(`${type}/${id}`)
}

function holdGiven(type: 'sessions' | 'articles', { doc, projection }: Item): Hold {
  return type === 'sessions' ? sessionHold(doc) : holdOf(projection)
}

const batch = 100

async function refreshPointing(
  wire: Wire,
  type: 'articles' | 'liveUpdates' | 'corrections',
  field: 'sessions' | 'article',
  holders: string[],
  removed: string[],
): Promise<void> {
  const holderType = field === 'article' ? 'articles' : 'sessions'
  const known = removed
    .flatMap((id) => wire.edition.backReferences(holderType, id))
    .filter(({ ref }) => ref === type)
    .map(({ id }) => id)
  const stored =
    holders.length > 0 ? await readIds(wire.payload, type, { [field]: { in: holders } }) : []
  const ids = [...new Set([...known, ...stored])].filter((id) => !wire.isWaiting(type, id))
  for (let from = 0; from < ids.length; from += batch) {
    await refresh(wire, type, ids.slice(from, from + batch))
  }
}

async function readByIds(payload: Payload, type: PublicType, ids: string[]): Promise<Found[]> {
  const wanted = [...new Set(ids)]
  return wanted.length > 0 ? readDocuments(payload, type, { id: { in: wanted } }) : []
}

function sessionIds({ sessions }: Found): string[] {
  return Array.isArray(sessions) ? sessions.filter((id) => typeof id === 'string') : []
}

/** Never empty: what belongs to no article is held by one that does not exist. */
function articleIds({ article }: Found): string[] {
  return [typeof article === 'string' ? article : '']
}
