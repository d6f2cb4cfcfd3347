import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  amount,
  identifiers,
  idsOf,
  localized,
  ref,
  sortTitle,
  text,
  written,
} from '../wire/let-out.ts'
import { projection } from '../wire/standing.ts'

const placeSchema = z.object({
  name: written(localized),
  kind: text,
  within: ref('places'),
  country: text,
  geo: z.object({ latitude: amount, longitude: amount }).nullish().transform(position),
  timeZone: text,
  capacity: amount,
  identifiers,
})

export function projectPlace(doc: unknown): Projection {
  return projection('places', doc, () => {
    const place = placeSchema.parse(doc)
    const { name, kind, within, country, geo, timeZone, capacity } = place
    return {
      document: {
        title: name,
        name,
        kind,
        within,
        country,
        geo,
        timeZone,
        capacity,
        identifiers: place.identifiers,
      },
      facets: {
        kind: kind ? [kind] : [],
        within: idsOf(within),
        country: country ? [country] : [],
      },
      sortKeys: { title: sortTitle(name) },
    }
  })
}

/** Half a position is none. */
function position(
  geo: { latitude: number | null; longitude: number | null } | null | undefined,
): { latitude: number; longitude: number } | null {
  if (!geo || geo.latitude === null || geo.longitude === null) return null
  return { latitude: geo.latitude, longitude: geo.longitude }
}
