import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  identifiers,
  idsOf,
  localized,
  localizedRich,
  ref,
  rows,
  sortTitle,
  text,
  written,
} from '../wire/let-out.ts'
import { projection } from '../wire/standing.ts'

const speakerSchema = z.object({
  name: written(localized),
  names: rows(
    z.object({
      language: z.string(),
      full: z.string(),
      given: text,
      family: text,
      order: text,
    }),
  ),
  honorific: localized,
  jobTitle: localized,
  organisation: ref('organisations'),
  bio: localizedRich,
  portrait: ref('photos'),
  identifiers,
})

/** A person on the programme, without the ways the desk has to reach them. */
export function projectSpeaker(doc: unknown): Projection {
  return projection('speakers', doc, () => {
    const speaker = speakerSchema.parse(doc)
    const { name, names, honorific, jobTitle, organisation, bio, portrait } = speaker
    return {
      document: {
        title: name,
        name,
        names,
        honorific,
        jobTitle,
        organisation,
        bio,
        portrait,
        identifiers: speaker.identifiers,
      },
      facets: { organisation: idsOf(organisation) },
      sortKeys: { title: sortTitle(name) },
    }
  })
}

const contributorSchema = z.object({
  name: written(localized),
  jobTitle: localized,
  bio: localizedRich,
  portrait: ref('photos'),
  identifiers,
})

/** A credited person of the newsroom, without the account they log in with. */
export function projectContributor(doc: unknown): Projection {
  return projection('contributors', doc, () => {
    const { name, jobTitle, bio, portrait, identifiers: known } = contributorSchema.parse(doc)
    return {
      document: { title: name, name, jobTitle, bio, portrait, identifiers: known },
      facets: {},
      sortKeys: { title: sortTitle(name) },
    }
  })
}

const organisationSchema = z.object({
  name: written(localized),
  shortName: localized,
  acronym: localized,
  kind: text,
  parent: ref('organisations'),
  country: text,
  logo: ref('photos'),
  url: text,
  identifiers,
})

export function projectOrganisation(doc: unknown): Projection {
  return projection('organisations', doc, () => {
    const organisation = organisationSchema.parse(doc)
    const { name, shortName, acronym, kind, parent, country, logo, url } = organisation
    return {
      document: {
        title: name,
        name,
        shortName,
        acronym,
        kind,
        parent,
        country,
        logo,
        url,
        identifiers: organisation.identifiers,
      },
      facets: {
        kind: kind ? [kind] : [],
        parent: idsOf(parent),
        country: country ? [country] : [],
      },
      sortKeys: { title: sortTitle(name) },
    }
  })
}
