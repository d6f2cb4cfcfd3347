import type { PublicType } from '../documents.ts'
import type { Listed } from './listing.ts'

/**
 * The names by which caches know answers: `articles/<id>` for each document in it, `articles:list`
 * for an unfiltered list, `articles:topic:<id>` for a filtered one, and `articles:any` where an
 * answer holds more documents of a type than can be named. Every answer with one of these has
 * `articles:all` too, for when there is more to forget than can be named. They fit in a header,
 * whatever readers write: what is not plain is percent-encoded.
 */
export const tagOf = {
  document: (type: PublicType, id: string): string => `${type}/${plain(id)}`,
  list: (type: PublicType): string => `${type}:list`,
  facet: (type: PublicType, name: string, value: string): string =>
    `${type}:${name}:${plain(value)}`,
  any: (type: PublicType): string => `${type}:any`,
  all: (type: string): string => `${type}:all`,
}

/** The type that a tag is about: `articles` of `articles/<id>` and of `articles:list`. */
export function typeIn(tag: string): string {
  return tag.split(/[/:]/, 1)[0] ?? tag
}

/** The same tags, and that of all answers of each type among them. */
export function withAll(tags: readonly string[]): string[] {
  return [...new Set([...tags, ...tags.map((tag) => tagOf.all(typeIn(tag)))])]
}

/**
 * At most so many tags that find the same answers and perhaps more: those of the types with the
 * most of them become the one that all answers of the type have.
 */
export function atMost(tags: readonly string[], most: number): string[] {
  const byType = Map.groupBy(new Set(tags), typeIn)
  const types = [...byType].toSorted(([, one], [, other]) => other.length - one.length)
  let left = types.reduce((count, [, named]) => count + named.length, 0)
  return types.flatMap(([type, named]) => {
    if (left <= most) return named
    left -= named.length - 1
    return [tagOf.all(type)]
  })
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
