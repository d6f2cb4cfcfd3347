import type { Payload } from 'payload'
import { z } from 'zod'
import { localized, ref, rows, text } from '../../wire/let-out.ts'
import { readDrafts } from '../../preview/read-drafts.ts'
import { readDocuments } from '../../wire/read.ts'
import type { Facts, Located, Story } from './facts.ts'
import { inLanguage } from './gather-targets.ts'

/** Where the story is said to be written, and where what it is about took place. */
export async function gatherPlaces(
  payload: Payload,
  { dateline, events, language, sessions }: Story,
): Promise<Pick<Facts, 'dateline' | 'scenes'>> {
  const written = dateline?.place?.id
  if (written === undefined || events.length + sessions.length === 0)
    return { dateline: null, scenes: [] }
  const scenes = await scenesOf(payload, { events, sessions })
  const places = await withSurroundings(payload, [written, ...scenes])
  const located = (id: string) => locate(id, places, language)
  return { dateline: located(written), scenes: [...new Set(scenes)].map(located) }
}

const sceneSchema = z.object({
  place: ref('places'),
  slots: rows(z.object({ place: ref('places') })),
})

async function scenesOf(
  payload: Payload,
  { events, sessions }: Pick<Story, 'events' | 'sessions'>,
): Promise<string[]> {
  const ids = (pointers: { id: string }[]) => pointers.map(({ id }) => id)
  const found = await Promise.all([
    readDrafts(payload, 'events', ids(events)),
    readDrafts(payload, 'sessions', ids(sessions)),
  ])
  return found.flatMap((docs) =>
    docs.flatMap((doc) => {
      const { place, slots } = sceneSchema.parse(doc)
      return [place, ...slots.map((slot) => slot.place)].flatMap((each) => (each ? [each.id] : []))
    }),
  )
}

const placeSchema = z.object({
  id: z.string(),
  name: localized,
  kind: text,
  within: ref('places'),
})

type Places = Map<string, z.output<typeof placeSchema>>

/** A room lies in a building, that in a venue, a city, a region and a country: no real tree is taller. */
const tallest = 8

/** These places and all they lie in: one question for each level, however many there are. */
async function withSurroundings(
  payload: Payload,
  ids: string[],
  known: Places = new Map(),
  level = 0,
): Promise<Places> {
  const wanted = [...new Set(ids)].filter((id) => !known.has(id))
  if (wanted.length === 0 || level === tallest) return known
  const docs = await readDocuments(payload, 'places', { id: { in: wanted } })
  const places = docs.map((doc) => placeSchema.parse(doc))
  const all: Places = new Map([
    ...known,
    ...places.map((place): [string, z.output<typeof placeSchema>] => [place.id, place]),
  ])
  const above = places.flatMap(({ within }) => (within ? [within.id] : []))
  return withSurroundings(payload, above, all, level + 1)
}

function locate(id: string, places: Places, language: string | null): Located {
  const around: Located['around'] = []
  for (let at = places.get(id); at && around.length < tallest; at = places.get(at.within?.id ?? ''))
    around.push({ id: at.id, isCity: at.kind === 'city' })
  const name = places.get(id)?.name
  return { id, name: inLanguage(name?.localized, language), around }
}
