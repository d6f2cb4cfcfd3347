import type { JsonObject, PayloadRequest } from 'payload'
import { factsIn, withFacts } from './printed-facts.ts'
import { readSources } from './read-sources.ts'
import { sayFact } from './say-fact.ts'

/**
 * Puts what its events now say into the newest draft of a story, for whoever asks and may change it.
 * Readers get it when the draft is published. Answers with the revision of the draft.
 */
export async function renewFacts(req: PayloadRequest, id: string): Promise<number> {
  const story = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
  const ids = factsIn(story.body).map(({ event }) => event)
  const sources = await readSources(req, ids, 'published')
  const body = withFacts(story.body, (fact) => {
    const source = sources.get(fact.event)
    const now = source ? sayFact(source, fact.fact, story.language) : null
    return now && now.value !== fact.value ? { ...fact, ...now } : fact
  })
  if (JSON.stringify(body) === JSON.stringify(story.body)) return story.rev ?? 1
  const data: JsonObject = { body, rev: story.rev }
  const saved = await req.payload.update({
    collection: 'articles',
    id,
    data,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
  return saved.rev ?? 1
}
