import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionFacts } from './facts.ts'

const profile = z.object({
  id: z.string(),
  name: z.string().nullish(),
  jobTitle: z.string().nullish(),
  organisation: z.string().nullish(),
})

type Profile = z.infer<typeof profile>

/**
 * Copies name, title and organisation from the profiles of whoever is new to this session, where the
 * editor left them empty. From then on they are as printed at this event, whatever becomes of the
 * profile.
 */
export const creditAsPrinted: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const rows: unknown = data.participations
  if (data.deletedAt || !Array.isArray(rows)) return
  const known = new Set(sessionFacts(originalDoc ?? {}).participations.map(who))
  const fresh = rows.filter((row) => !known.has(who(row)))
  const profiles = await profilesOf(
    req,
    fresh.map(({ speaker }) => speaker),
  )
  const employers = await namesOf(req, [
    ...fresh.map(({ organisation }) => organisation),
    ...[...profiles.values()].map(({ organisation }) => organisation),
  ])
  for (const row of fresh) {
    const person = profiles.get(row.speaker)
    row.creditedName ||= person?.name
    row.creditedTitle ||= person?.jobTitle
    row.creditedOrganisation ||= employers.get(row.organisation ?? person?.organisation)
  }
}

/** Tells whether somebody is new to the session, as a person and for whom. */
function who({ organisation, speaker }: { speaker?: unknown; organisation?: unknown }): string {
  return JSON.stringify([speaker ?? null, organisation ?? null])
}

async function profilesOf(req: PayloadRequest, ids: unknown[]): Promise<Map<string, Profile>> {
  const wanted = ids.filter((id) => typeof id === 'string')
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'speakers',
    where: { id: { in: wanted } },
    draft: true,
    depth: 0,
    joins: false,
    limit: 0,
    pagination: false,
    fallbackLocale: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => profile.parse(doc)).map((person) => [person.id, person]))
}

async function namesOf(req: PayloadRequest, ids: unknown[]): Promise<Map<unknown, string>> {
  const wanted = ids.filter((id) => typeof id === 'string')
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { id: { in: wanted } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    fallbackLocale: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.flatMap(({ id, name }) => (name ? [[id, name]] : [])))
}
