import type { Endpoint } from 'payload'
import { anyStaff } from '../access/who.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { driftOf } from './drift.ts'
import { factKinds } from './fact-kinds.ts'
import { readSources } from './read-sources.ts'
import { renewFacts } from './renew.ts'
import { sayFact } from './say-fact.ts'

/** `GET /api/events/{id}/drift`: the published stories that print what the event no longer says. */
const driftEndpoint: Endpoint = {
  path: '/:id/drift',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    return Response.json({ stories: await driftOf(req, String(req.routeParams?.id)) })
  },
}

/** `GET /api/events/{id}/facts?language=zh`: each fact as a story in that language would print it now. */
const factsEndpoint: Endpoint = {
  path: '/:id/facts',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    const id = String(req.routeParams?.id)
    const language = typeof req.query.language === 'string' ? req.query.language : 'en'
    const published = await readSources(req, [id], 'published')
    const source = published.get(id) ?? (await readSources(req, [id], 'newest')).get(id)
    const facts = factKinds.map((fact) => [fact, source ? sayFact(source, fact, language) : null])
    return Response.json(Object.fromEntries(facts))
  },
}

/** `POST /api/articles/{id}/renew-facts`: a draft with what the events of the story say now. */
export const renewEndpoint: Endpoint = {
  path: '/:id/renew-facts',
  method: 'post',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    return Response.json({ rev: await renewFacts(req, String(req.routeParams?.id)) })
  },
}

/** What forms ask of an event about its facts. */
export const factEndpoints = [driftEndpoint, factsEndpoint]
