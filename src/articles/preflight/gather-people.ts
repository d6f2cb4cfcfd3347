import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { localized, ref, rows } from '../../wire/let-out.ts'
import { readDrafts } from '../../preview/read-drafts.ts'
import { readDocuments } from '../../wire/read.ts'
import type { Facts, Story } from './facts.ts'

const sessionSchema = z.object({
  id: z.string(),
  title: localized,
  participations: rows(z.object({ speaker: ref('speakers'), creditedName: localized })),
})

type Session = z.output<typeof sessionSchema>

/** Who is on the programme of the story: its speakers, and those of its events and sessions. */
export async function gatherPeople(
  payload: Payload,
  { events, sessions, speakers }: Story,
): Promise<Pick<Facts, 'speakers' | 'otherNames'>> {
  const programme = await sessionsOf(payload, idsOf(events), idsOf(sessions))
  const parts = programme.flatMap(({ participations }) => participations)
  const ids = [...idsOf(speakers), ...parts.flatMap(({ speaker }) => (speaker ? [speaker.id] : []))]
  const profiles = await namesOf(payload, [...new Set(ids)])
  const credited = Map.groupBy(parts, ({ speaker }) => speaker?.id ?? '')
  return {
    speakers: [...profiles].map(([id, names]) => ({
      id,
      names: unique([
        ...names,
        ...(credited.get(id) ?? []).flatMap(({ creditedName }) => allOf(creditedName)),
      ]),
    })),
    otherNames: unique(programme.flatMap(({ title }) => allOf(title))),
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

const speakerSchema = z.object({
  id: z.string(),
  name: localized,
  names: rows(z.object({ full: z.string() })),
})

async function namesOf(payload: Payload, ids: string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const newest = await readDrafts(payload, 'speakers', ids)
  return new Map(
    newest.map((doc) => {
      const { id, name, names } = speakerSchema.parse(doc)
      return [id, [...allOf(name), ...names.map(({ full }) => full)]]
    }),
  )
}

const allOf = (words: z.output<typeof localized>): string[] => Object.values(words?.localized ?? {})

const unique = (names: string[]): string[] => [...new Set(names)]
