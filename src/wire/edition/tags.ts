import type { PublicType } from '../documents.ts'
import type { Listed } from './listing.ts'

/**
 * The names by which caches know answers: `articles/<id>` for each document in it, `articles:list`
 * for an unfiltered list, `articles:topic:<id>` for a filtered one, and `articles:any` where an
 * answer holds more documents of a type than can be named. They fit in a header, whatever readers
 * write: what is not plain is percent-encoded.
 */
export const tagOf = {
  document: (type: PublicType, id: string): string => `${type}/${plain(id)}`,
  list: (type: PublicType): string => `${type}:list`,
  facet: (type: PublicType, name: string, value: string): string =>
    `${type}:${name}:${plain(value)}`,
  any: (type: PublicType): string => `${type}:any`,
}

/** Letters, digits and what ids are written with stay; half a surrogate pair is no character. */
function plain(text: string): string {
  return /^[\w.-]*$/.test(text) ? text : encodeURIComponent(text.toWellFormed())
}

/**
 * The tags of all answers that may hold a document which is or was listed so: those to purge when it
 * changes.
 */
export function tagsOfListings(
  type: PublicType,
  id: string,
  listings: readonly (Listed | null)[],
): string[] {
  const facets = listings.flatMap((listed) =>
    Object.entries(listed?.facets ?? {}).flatMap(([name, values]) =>
      values.map((value) => tagOf.facet(type, name, value)),
    ),
  )
  return [...new Set([tagOf.document(type, id), tagOf.any(type), tagOf.list(type), ...facets])]
}
