import type { Payload } from 'payload'
import { readArticleHolds } from './article-hold.ts'
import type { Projection, PublicType } from './documents.ts'
import { type Hold, holdOf, restrict, strictest } from './hold.ts'
import { asSaid, readHolders } from './holders.ts'
import { holdIn, readProgrammeHolds } from './programme-hold.ts'
import { type Projected, project } from './project.ts'
import { type Found, idIn } from './read.ts'
import { always, isJudged, type Kill, killOf, recalled, withdrawnAt } from './standing.ts'
import { embargoHold } from '../programme/embargo-hold.ts'

/**
 * What a document takes from others: what they allow it, the kill of the story it translates, which
 * recalls it, and, for a session, the zone of its event. What it gives to others in turn is an
 * `embargo`, and what `passesOn` is. Nothing from an event or a session is public before its embargo lifts, and what belongs to an
 * article is public only when and while the article is.
 */
export type Around = {
  hold: Hold
  recall: Kill | null
  timeZone: string | null
  embargo: Hold
  passesOn: unknown
}

const nothing: Around = {
  ...{ hold: always, recall: null, timeZone: null },
  ...{ embargo: always, passesOn: null },
}

/** Reads what is around these documents in one go, whatever its own state. */
export async function readAround(
  payload: Payload,
  type: PublicType,
  docs: Found[],
  at: Date,
): Promise<(doc: Found) => Around> {
  switch (type) {
    case 'events':
      return whatEventsGive(payload, docs)
    case 'sessions':
      return whatSessionsTake(payload, docs)
    case 'articles': {
      const holdOn = await readArticleHolds(payload, docs)
      return (doc) => ({ ...nothing, ...holdOn(doc) })
    }
    case 'photos':
    case 'galleries': {
      const holdOn = await readProgrammeHolds(payload, docs)
      return (doc) => ({ ...nothing, hold: holdOn(doc) })
    }
    case 'liveUpdates':
    case 'corrections':
      return windowsOfArticles(payload, docs, at)
    default:
      return () => nothing
  }
}

/** What becomes of a document at that moment by itself and by what is around it. Never throws for the first. */
export function projectWithin(type: PublicType, doc: Found, around: Around, at: Date): Projected {
  const seen = isRecalled(doc, around.recall) ? recalled(doc, around.recall) : doc
  const { projection, fault } = project(type, seen, { ...around, at })
  if (isJudged(seen)) return { projection, fault }
  return { projection: restrict(projection, around.hold, withdrawnAt(seen)), fault }
}

/** Its own kill stands, where that came first. */
function isRecalled(doc: Found, recall: Kill | null): recall is Kill {
  const own = killOf(doc)
  return recall !== null && (own === null || recall.at < own.at)
}

/** What others take from a document, to see whether it has changed since. */
export function givenBy(type: PublicType, around: Around, projection: Projection): string {
  const { embargo, passesOn } = around
  return JSON.stringify([passesOn, embargo, type === 'articles' ? holdOf(projection) : null])
}

async function whatEventsGive(
  payload: Payload,
  events: Found[],
): Promise<(event: Found) => Around> {
  const said = await asSaid(payload, 'events', events)
  return ({ id, timeZone }) => ({ ...nothing, embargo: holdIn(said, id), passesOn: timeZone })
}

async function whatSessionsTake(
  payload: Payload,
  sessions: Found[],
): Promise<(session: Found) => Around> {
  const ids = sessions.flatMap(({ event }) => idIn(event))
  const events = await readHolders(payload, 'events', ids)
  const found = [...events.values()].filter((event) => event !== null)
  const eventsSaid = await asSaid(payload, 'events', found)
  const said = await asSaid(payload, 'sessions', sessions)
  return ({ event, id }) => {
    const timeZone = events.get(String(event))?.timeZone
    const isUnread = events.get(String(event)) === null
    const hold = isUnread ? 'unknown' : holdIn(eventsSaid, String(event))
    return {
      ...nothing,
      hold,
      timeZone: typeof timeZone === 'string' ? timeZone : null,
      embargo: strictest([hold, embargoHold(said.get(id))]),
    }
  }
}

async function windowsOfArticles(
  payload: Payload,
  docs: Found[],
  at: Date,
): Promise<(doc: Found) => Around> {
  const ids = docs.flatMap(({ article }) => idIn(article))
  const articles = await readHolders(payload, 'articles', ids)
  const readable = [...articles.values()].filter((article) => article !== null)
  const around = await readAround(payload, 'articles', readable, at)
  const itself = await readProgrammeHolds(payload, docs)
  const windows = new Map(
    readable.map((article): [string, Hold] => {
      const { projection } = projectWithin('articles', article, around(article), at)
      return [article.id, holdOf(projection)]
    }),
  )
  return (doc) => {
    const [article = ''] = idIn(doc.article)
    const missing: Hold = articles.get(article) === null ? 'unknown' : 'never'
    return { ...nothing, hold: strictest([windows.get(article) ?? missing, itself(doc)]) }
  }
}
