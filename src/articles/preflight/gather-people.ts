import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { readDrafts } from '../../preview/read-drafts.ts'
import { localized, ref, rows } from '../../wire/let-out.ts'
import { readDocuments } from '../../wire/read.ts'
import type { Facts, Speaker, Story } from './facts.ts'

const participation = z.object({
  speaker: ref('speakers'),
  organisation: ref('organisations'),
  creditedName: localized,
  creditedTitle: localized,
  creditedOrganisation: localized,
})

type Part = z.output<typeof participation>

const sessionSchema = z.object({
  id: z.string(),
  title: localized,
  participations: rows(participation),
})

type Session = z.output<typeof sessionSchema>

const speakerSchema = z.object({
  id: z.string(),
  name: localized,
  names: rows(z.object({ full: z.string() })),
  jobTitle: localized,
  organisation: ref('organisations'),
})

type Profile = z.output<typeof speakerSchema>

/** Who is on the programme of the story: its speakers, and those of its events and sessions. */
export async function gatherPeople(
  payload: Payload,
  { events, sessions, speakers }: Story,
): Promise<Pick<Facts, 'speakers' | 'otherNames'>> {
  const programme = await sessionsOf(payload, idsOf(events), idsOf(sessions))
  const parts = programme.flatMap(({ participations }) => participations)
  const ids = [...idsOf(speakers), ...parts.flatMap(({ speaker }) => (speaker ? [speaker.id] : []))]
  const profiles = await read(payload, 'speakers', ids, speakerSchema)
  const employers = [...profiles, ...parts].flatMap(({ organisation }) =>
    organisation ? [organisation.id] : [],
  )
  const organisations = await read(payload, 'organisations', employers, organisationSchema)
  const names = new Map(organisations.map(({ id, ...said }) => [id, namesOf(said)]))
  const credited = Map.groupBy(parts, ({ speaker }) => speaker?.id ?? '')
  return {
    speakers: profiles.map((profile) => speakerOf(profile, credited.get(profile.id) ?? [], names)),
    otherNames: unique(programme.flatMap(({ title }) => allOf(title))),
  }
}

function speakerOf(profile: Profile, parts: Part[], organisations: Map<string, string[]>): Speaker {
  const { id, jobTitle, name, names } = profile
  const said = (pick: (part: Part) => Part['creditedName']) => parts.map(pick).flatMap(allOf)
  const employers = [profile, ...parts].flatMap(
    ({ organisation }) => organisations.get(organisation?.id ?? '') ?? [],
  )
  return {
    id,
    names: unique([
      ...said(({ creditedName }) => creditedName),
      ...allOf(name),
      ...names.map(({ full }) => full),
    ]),
    titles: unique([...said(({ creditedTitle }) => creditedTitle), ...allOf(jobTitle)]),
    organisations: unique([
      ...said(({ creditedOrganisation }) => creditedOrganisation),
      ...employers,
    ]),
  }
}

const idsOf = (pointers: { id: string }[]) => pointers.map(({ id }) => id)

async function sessionsOf(
  payload: Payload,
  events: string[],
  sessions: string[],
): Promise<Session[]> {
  if (events.length + sessions.length === 0) return []
  const where: Where = { or: [{ event: { in: events } }, { id: { in: sessions } }] }
  const stored = await readDocuments(payload, 'sessions', where)
  const newest = await readDrafts(payload, 'sessions', idsOf(stored))
  const drafts = new Map(newest.map((doc) => [doc.id, doc]))
  return stored
    .filter(({ deletedAt }) => !deletedAt)
    .map((doc) => sessionSchema.parse(drafts.get(doc.id) ?? doc))
}

const organisationSchema = z.object({
  id: z.string(),
  name: localized,
  shortName: localized,
  acronym: localized,
})

const namesOf = (said: Omit<z.output<typeof organisationSchema>, 'id'>): string[] =>
  [said.name, said.shortName, said.acronym].flatMap(allOf)

/** Their newest drafts; none is asked for when there is nobody to ask about. */
async function read<Read>(
  payload: Payload,
  type: 'speakers' | 'organisations',
  ids: string[],
  schema: z.ZodType<Read>,
): Promise<Read[]> {
  if (ids.length === 0) return []
  const docs = await readDrafts(payload, type, unique(ids))
  return docs.map((doc) => schema.parse(doc))
}

const allOf = (words: z.output<typeof localized>): string[] => Object.values(words?.localized ?? {})

const unique = (names: string[]): string[] => [...new Set(names)]
