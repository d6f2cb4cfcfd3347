import type { Payload } from 'payload'
import { sessionHold } from '../programme/project-session.ts'
import { refs } from '../richtext/refs.ts'
import { type Hold, strictest } from './hold.ts'
import { readHoldersAsSaid } from './holders.ts'
import { idIn, type Found } from './read.ts'
import { always } from './standing.ts'

/** The sessions a document is about: those of its relations and those its texts quote, show or link. */
function sessionsOf(doc: Found): string[] {
  const { session, sessions } = doc
  const related = [...idIn(session), ...(Array.isArray(sessions) ? sessions.flatMap(idIn) : [])]
  const named = textsOf(doc).flatMap((text) => refs(text))
  return [...related, ...named.flatMap(({ ref, id }) => (ref === 'sessions' ? [id] : []))]
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

/** What the embargoes of their sessions allow these documents. */
export async function readSessionHolds(
  payload: Payload,
  docs: Found[],
): Promise<(doc: Found) => Hold> {
  const sessionsById = new Map(docs.map((doc) => [doc, sessionsOf(doc)]))
  const holders = await readHoldersAsSaid(payload, 'sessions', [...sessionsById.values()].flat())
  const holdOf = (id: string): Hold => {
    const session = holders.get(id)
    if (session === undefined) return always
    return session === null ? 'unknown' : sessionHold(session)
  }
  return (doc) => strictest((sessionsById.get(doc) ?? sessionsOf(doc)).map(holdOf))
}
