import { z } from 'zod'
import {
  body,
  document,
  href,
  identifiers,
  kept,
  maybe,
  maybeImage,
  maybeNumber,
  maybeText,
  part,
  sitePath,
  text,
} from './shape-parts.ts'

const person = {
  ...kept,
  path: sitePath,
  name: text,
  jobTitle: maybeText,
  bio: body,
  portrait: maybeImage,
  identifiers,
}

export const speaker = document('speakers', {
  ...person,
  names: z.array(
    part({
      language: text,
      full: text,
      given: maybeText,
      family: maybeText,
      order: maybeText,
    }),
  ),
  honorific: maybeText,
  organisation: maybe('organisations'),
  appearances: part({ href }).meta({ description: 'The sessions this person is on.' }),
})

export const contributor = document('contributors', person)

export const organisation = document('organisations', {
  ...kept,
  path: sitePath,
  name: text,
  shortName: maybeText,
  acronym: maybeText,
  kind: maybeText,
  parent: maybe('organisations'),
  country: maybeText,
  logo: maybeImage,
  url: maybeText,
  identifiers,
})

export const place = document('places', {
  ...kept,
  path: sitePath,
  name: text,
  kind: maybeText,
  within: maybe('places'),
  country: maybeText,
  geo: part({ latitude: z.number(), longitude: z.number() }).nullable(),
  timeZone: maybeText,
  capacity: maybeNumber,
  identifiers,
})

export const topic = document('topics', {
  ...kept,
  path: sitePath,
  name: text,
  qcode: maybeText,
  parent: maybe('topics'),
  identifiers,
})
