import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  amount,
  identifiers,
  idsOf,
  instant,
  localized,
  localizedRich,
  ref,
  refs,
  rows,
  sortTitle,
  text,
  texts,
  written,
} from '../wire/let-out.ts'
import { inZone } from '../wire/moment.ts'
import { projection } from '../wire/standing.ts'
import { documents, organisationsInRoles } from './project-roles.ts'

const eventSchema = z.object({
  kind: text,
  name: written(localized),
  alternateNames: texts,
  theme: localized,
  summary: localized,
  description: localizedRich,
  series: ref('series'),
  edition: amount,
  start: written(instant),
  end: written(instant),
  timeZone: written(text),
  eventStatus: text,
  statusReason: localized,
  previousStartDates: rows(z.object({ start: written(instant) })),
  attendanceMode: text,
  place: ref('places'),
  virtualLocation: text,
  organisations: organisationsInRoles,
  attendance: z
    .object({ value: amount, qualifier: text, description: localized })
    .nullish()
    .transform((said) => (said && (said.value !== null || said.description) ? said : null)),
  tracks: rows(z.object({ key: text, name: localized })),
  topics: refs('topics'),
  documents,
  leadPhoto: ref('photos'),
  identifiers,
  embargoUntil: instant,
})

type Event = z.infer<typeof eventSchema>

/** An event with its times in its own zone; its sessions are found by their `event`. */
export function projectEvent(doc: unknown): Projection {
  return projection('events', doc, () => {
    const event = eventSchema.parse(doc)
    return {
      document: { title: event.name, ...names(event), ...when(event), ...around(event) },
      window: { from: event.embargoUntil, until: null },
      facets: {
        kind: event.kind ? [event.kind] : [],
        series: idsOf(event.series),
        organisation: idsOf(event.organisations.map(({ organisation }) => organisation)),
        place: idsOf(event.place),
        topic: idsOf(event.topics),
        eventStatus: event.eventStatus ? [event.eventStatus] : [],
        attendanceMode: event.attendanceMode ? [event.attendanceMode] : [],
      },
      sortKeys: {
        start: event.start,
        end: event.end,
        edition: event.edition,
        title: sortTitle(event.name),
      },
    }
  })
}

function names(event: Event) {
  const { kind, name, alternateNames, theme, summary, description, series, edition } = event
  return { kind, name, alternateNames, theme, summary, description, series, edition }
}

function when({ start, end, timeZone, previousStartDates, ...event }: Event) {
  return {
    start: inZone(start, timeZone),
    startZone: timeZone,
    end: inZone(end, timeZone),
    endZone: timeZone,
    timeZone,
    eventStatus: event.eventStatus,
    statusReason: event.statusReason,
    previousStartDates: previousStartDates.map((date) => inZone(date.start, timeZone)),
    attendanceMode: event.attendanceMode,
  }
}

function around(event: Event) {
  const { place, virtualLocation, organisations, attendance, tracks, topics } = event
  const { documents: papers, leadPhoto, identifiers: known } = event
  return {
    place,
    virtualLocation,
    organisations,
    attendance,
    tracks,
    topics,
    documents: papers,
    leadPhoto,
    identifiers: known,
  }
}
