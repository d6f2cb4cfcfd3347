import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  amount,
  identifiers,
  idsOf,
  localized,
  localizedRich,
  sortTitle,
  text,
  written,
} from '../wire/let-out.ts'
import { projection } from '../wire/standing.ts'
import { organisationsInRoles } from './project-roles.ts'

const seriesSchema = z.object({
  name: written(localized),
  acronym: localized,
  firstHeld: amount,
  frequency: text,
  organisations: organisationsInRoles,
  description: localizedRich,
  identifiers,
})

export function projectSeries(doc: unknown): Projection {
  return projection('series', doc, () => {
    const series = seriesSchema.parse(doc)
    const { name, acronym, firstHeld, frequency, organisations, description } = series
    return {
      document: {
        title: name,
        name,
        acronym,
        firstHeld,
        frequency,
        organisations,
        description,
        identifiers: series.identifiers,
      },
      facets: { organisation: idsOf(organisations.map(({ organisation }) => organisation)) },
      sortKeys: { firstHeld, title: sortTitle(name) },
    }
  })
}
