import type { Payload } from 'payload'
import { embargoHold } from '../programme/embargo-hold.ts'
import { refs } from '../richtext/refs.ts'
import { type Hold, strictest } from './hold.ts'
import { type Holders, readHoldersAsSaid } from './holders.ts'
import { type Found, idIn } from './read.ts'
import { always } from './standing.ts'

type Named = { events: string[]; sessions: string[] }

/** What of the programme a document is about: its relations, and what its texts quote, show or link. */
function namedIn(doc: Found): Named {
  const named = textsOf(doc).flatMap((text) => refs(text))
  const inTexts = (type: 'events' | 'sessions') =>
    named.flatMap(({ ref, id }) => (ref === type ? [id] : []))
  return {
    events: [...idIn(doc.event), ...idsIn(doc.events), ...inTexts('events')],
    sessions: [...idIn(doc.session), ...idsIn(doc.sessions), ...inTexts('sessions')],
  }
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap(idIn) : []
}

/** Every rich text of a document, each language of a localized one. */
function textsOf(doc: Found): object[] {
  return Object.values(doc).flatMap((value) => {
    if (isText(value)) return [value]
    return isObject(value) ? Object.values(value).filter(isText) : []
  })
}

function isText(value: unknown): value is { root: object } {
  return isObject(value) && 'root' in value && isObject(value.root)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What the embargoes of their events and sessions, and of the events of those, allow these documents. */
export async function readProgrammeHolds(
  payload: Payload,
  docs: Found[],
): Promise<(doc: Found) => Hold> {
  const namedBy = new Map(docs.map((doc) => [doc, namedIn(doc)]))
  const named = [...namedBy.values()]
  const sessions = await readHoldersAsSaid(
    payload,
    'sessions',
    named.flatMap((each) => each.sessions),
  )
  const events = await readHoldersAsSaid(payload, 'events', [
    ...named.flatMap((each) => each.events),
    ...[...sessions.values()].flatMap((session) => idIn(session?.event)),
  ])
  return (doc) => {
    const { events: own, sessions: theirs } = namedBy.get(doc) ?? namedIn(doc)
    const around = theirs.flatMap((id) => idIn(sessions.get(id)?.event))
    return strictest([
      ...theirs.map((id) => holdIn(sessions, id)),
      ...[...own, ...around].map((id) => holdIn(events, id)),
    ])
  }
}

/** One that is not there holds nothing; one that cannot be read is not known. */
export function holdIn(holders: Holders, id: string): Hold {
  const holder = holders.get(id)
  if (holder === undefined) return always
  return holder === null ? 'unknown' : embargoHold(holder)
}
