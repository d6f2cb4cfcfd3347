import type { JsonObject, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { type FactSource, factSource } from './say-fact.ts'

/** `newest` is what editors work on, `published` what readers see. */
type State = 'newest' | 'published'

/** These events as facts are printed from them: one question for the events, one for their places. */
export async function readSources(
  req: PayloadRequest,
  ids: readonly string[],
  state: State,
): Promise<Map<string, FactSource>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const beside = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])
  const common = {
    depth: 0,
    limit: 0,
    pagination: false,
    locale: 'all',
    draft: state === 'newest',
  } as const
  const events = await req.payload.find({
    ...common,
    overrideAccess: true,
    req: beside,
    collection: 'events',
    where: {
      and: [
        { id: { in: wanted } },
        ...(state === 'published' ? [{ _status: { equals: 'published' } }] : []),
      ],
    },
  })
  const places = await req.payload.find({
    ...common,
    overrideAccess: true,
    req: beside,
    collection: 'places',
    where: {
      id: { in: events.docs.flatMap(({ place }) => (typeof place === 'string' ? place : [])) },
    },
  })
  const names = new Map(places.docs.map((place: JsonObject) => [place.id, asNames(place.name)]))
  return new Map(
    events.docs.map((event) => [
      event.id,
      factSource(event, names.get(typeof event.place === 'string' ? event.place : '') ?? {}),
    ]),
  )
}

function asNames(name: unknown): Record<string, unknown> {
  return typeof name === 'object' && name !== null ? { ...name } : {}
}
