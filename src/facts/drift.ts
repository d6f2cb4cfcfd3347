import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { withdrawnTranslations } from '../translations/withdrawn.ts'
import { type FactKind, factKinds } from './fact-kinds.ts'
import { factsIn, type PrintedFact } from './printed-facts.ts'
import { readSources } from './read-sources.ts'
import { type FactSource, sayFact } from './say-fact.ts'

/** A fact that a story prints and its event no longer says so. `now` is null when it says nothing. */
export type Drift = {
  event: string
  fact: FactKind
  printed: string
  now: string | null
}

/** A story that readers have, with what it prints and its events no longer say. */
export type DriftedStory = {
  id: string
  headline: string
  language: string
  rev: number
  drift: Drift[]
}

/** Every published story, in every language, that prints something this event no longer says. */
export function driftOf(req: PayloadRequest, event: string): Promise<DriftedStory[]> {
  return driftWhere(req, { 'mentions.value': { equals: event } }, event)
}

/** The same for all events: what the desk should look at. */
export function driftedFacts(req: PayloadRequest): Promise<DriftedStory[]> {
  return driftWhere(req, {})
}

/** What the body of a story prints that its events, as published, no longer say. */
export async function driftIn(
  req: PayloadRequest,
  { body, language }: { body: unknown; language: string },
): Promise<Drift[]> {
  const facts = factsIn(body)
  const ids = facts.map(({ event }) => event)
  return driftFrom(facts, await readSources(req, ids, 'published'), language)
}

/** One question for the stories, one for their events, one for the places of those. */
async function driftWhere(
  req: PayloadRequest,
  where: Where,
  only?: string,
): Promise<DriftedStory[]> {
  const stories = await storiesWhere(req, where)
  const wanted = stories.flatMap(({ facts }) => facts.map(({ event }) => event))
  const ids = only === undefined ? wanted : wanted.filter((id) => id === only)
  const sources = await readSources(req, ids, 'published')
  return stories
    .map(({ facts, ...story }) => ({ ...story, drift: driftFrom(facts, sources, story.language) }))
    .filter(({ drift }) => drift.length > 0)
}

const storySchema = z.object({
  id: z.string(),
  headline: z
    .string()
    .nullish()
    .transform((headline) => headline ?? ''),
  language: z.string(),
  rev: z
    .number()
    .nullish()
    .transform((rev) => rev ?? 1),
  factsPrinted: z
    .array(
      z.object({
        event: z.string(),
        fact: z.enum(factKinds),
        printed: z.string().nullable(),
        value: z.string().nullable(),
      }),
    )
    .catch([]),
})

async function storiesWhere(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      and: [{ _status: { equals: 'published' } }, { factsPrinted: { exists: true } }, where],
    },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { headline: true, language: true, rev: true, factsPrinted: true },
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  const gone = await withdrawnTranslations({ payload: req.payload, req })
  return docs
    .filter(({ id }) => !gone.has(id))
    .map((doc) => {
      const { factsPrinted: facts, ...story } = storySchema.parse(doc)
      return { ...story, facts }
    })
}

/** An event that readers do not have has not changed for them. */
function driftFrom(
  facts: readonly PrintedFact[],
  sources: ReadonlyMap<string, FactSource>,
  language: string,
): Drift[] {
  const found = facts.flatMap(({ event, fact, printed, value }): Drift[] => {
    const source = sources.get(event)
    if (!source || value === null || printed === null) return []
    const now = sayFact(source, fact, language)
    return now?.value === value ? [] : [{ event, fact, printed, now: now?.printed ?? null }]
  })
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()]
}
