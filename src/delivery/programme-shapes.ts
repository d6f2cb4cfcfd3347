import { z } from 'zod'
import {
  body,
  document,
  href,
  identifiers,
  kept,
  many,
  maybe,
  maybeImage,
  maybeNumber,
  maybeText,
  maybeTime,
  maybeZone,
  part,
  sitePath,
  time,
  text,
} from './shape-parts.ts'

export const role = part({ organisation: maybe('organisations'), role: maybeText })
export const documentLink = part({ title: maybeText, url: maybeText })
const roles = z.array(role)
const documents = z.array(documentLink)

export const series = document('series', {
  ...kept,
  path: sitePath,
  name: text,
  acronym: maybeText,
  firstHeld: maybeNumber,
  frequency: maybeText,
  organisations: roles,
  description: body,
  identifiers,
  editions: part({ href }).meta({ description: 'The events of the series.' }),
})

export const event = document('events', {
  ...kept,
  path: sitePath,
  kind: text,
  name: text,
  alternateNames: z.array(text),
  theme: maybeText,
  summary: maybeText,
  description: body,
  series: maybe('series'),
  edition: maybeNumber,
  start: maybeTime,
  startZone: maybeZone,
  end: maybeTime,
  endZone: maybeZone,
  timeZone: maybeZone,
  eventStatus: text,
  statusReason: maybeText,
  previousStartDates: z.array(time),
  attendanceMode: maybeText,
  place: maybe('places'),
  virtualLocation: maybeText,
  organisations: roles,
  attendance: part({ value: maybeNumber, qualifier: maybeText, description: maybeText }).nullable(),
  tracks: z.array(part({ key: text, name: maybeText })),
  topics: many('topics'),
  documents,
  leadPhoto: maybeImage,
  identifiers,
  programme: part({ href }).meta({ description: 'Days, slots, rooms and speakers.' }),
})

export const slot = part({
  start: maybeTime,
  startZone: maybeZone,
  end: maybeTime,
  endZone: maybeZone,
  place: maybe('places'),
  status: maybeText,
})

export const participation = part({
  speaker: maybe('speakers'),
  organisation: maybe('organisations'),
  role: maybeText,
  creditedName: maybeText,
  creditedTitle: maybeText,
  creditedOrganisation: maybeText,
})

export const session = document('sessions', {
  ...kept,
  path: sitePath,
  event: maybe('events'),
  kind: text,
  abstract: body,
  slots: z.array(slot),
  track: maybeText,
  participations: z.array(participation),
  languages: z.array(text),
  recording: part({ url: maybeText }).nullable(),
  documents,
  identifiers,
})
