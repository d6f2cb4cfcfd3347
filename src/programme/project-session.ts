import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  flag,
  identifiers,
  idsOf,
  instant,
  localized,
  localizedRich,
  ref,
  rows,
  sortTitle,
  text,
  texts,
  written,
} from '../wire/let-out.ts'
import { dayIn, inZone } from '../wire/moment.ts'
import { projection } from '../wire/standing.ts'
import { documents } from './project-roles.ts'

const slot = z.object({
  start: written(instant),
  end: written(instant),
  place: ref('places'),
  status: text,
})

/** Credited values are as printed at the event; the person and organisation may both be missing. */
const participation = z.object({
  speaker: ref('speakers'),
  organisation: ref('organisations'),
  role: text,
  creditedName: localized,
  creditedTitle: localized,
  creditedOrganisation: localized,
})

const sessionSchema = z.object({
  event: ref('events'),
  title: written(localized),
  abstract: localizedRich,
  kind: text,
  track: text,
  slots: rows(slot),
  participations: rows(participation),
  languages: texts,
  recording: z
    .object({ url: text, optOut: flag })
    .nullish()
    .transform((recording) =>
      recording?.url && !recording.optOut ? { url: recording.url } : null,
    ),
  documents,
  identifiers,
  embargoUntil: instant,
})

type Session = z.infer<typeof sessionSchema>

/** A session, its times on the clock of its event. `timeZone` is the event's. */
export function projectSession(doc: unknown, timeZone: string | null): Projection {
  return projection('sessions', doc, () => {
    const session = sessionSchema.parse(doc)
    return {
      document: { ...content(session), slots: slots(session, timeZone) },
      window: { from: session.embargoUntil, until: null },
      facets: { ...facets(session), ...whenAndWhere(session, timeZone) },
      sortKeys: { ...ends(session), title: sortTitle(session.title) },
    }
  })
}

function content(session: Session) {
  const { event, title, abstract, kind, track, participations, languages, recording } = session
  return {
    title,
    event,
    abstract,
    kind,
    track,
    participations,
    languages,
    recording,
    documents: session.documents,
    identifiers: session.identifiers,
  }
}

function slots(session: Session, timeZone: string | null) {
  return session.slots.map(({ start, end, place, status }) => ({
    start: inZone(start, timeZone),
    startZone: timeZone,
    end: inZone(end, timeZone),
    endZone: timeZone,
    place,
    status,
  }))
}

function facets({ event, kind, track, participations }: Session) {
  return {
    event: idsOf(event),
    kind: kind ? [kind] : [],
    track: track ? [track] : [],
    speaker: idsOf(...participations.map(({ speaker }) => speaker)),
    organisation: idsOf(...participations.map(({ organisation }) => organisation)),
  }
}

function whenAndWhere(session: Session, timeZone: string | null) {
  return {
    room: idsOf(...session.slots.map(({ place }) => place)),
    day: [...new Set(session.slots.map(({ start }) => dayIn(start, timeZone)))],
  }
}

/** From the first to the last time it takes place; cancelled times count only when all are. */
function ends(session: Session): { start: string | null; end: string | null } {
  const held = session.slots.filter(({ status }) => status !== 'cancelled')
  const counted = held.length > 0 ? held : session.slots
  return {
    start: counted.map(({ start }) => start).toSorted()[0] ?? null,
    end:
      counted
        .map(({ end }) => end)
        .toSorted()
        .at(-1) ?? null,
  }
}
