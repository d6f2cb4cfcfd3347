import type { Endpoint } from '../endpoint.ts'
import { mostPaths } from '../parameters.ts'

/** What counting every match adds, in the time of a plain document. */
const counting = 5

/** What one expanded path adds to each document on a page: half of the document again. */
const perPath = 0.5

/**
 * What an answer will probably cost, before any of it is made: a unit is about a millisecond of our
 * time. A document is 1, a page 1 and a tenth for each place on it, times the paths expanded.
 */
export function costOf(
  { isPaged, weight = 1 }: Pick<Endpoint, 'isPaged' | 'weight'>,
  search: URLSearchParams,
): number {
  const page = isPaged ? 1 + placesOn(search.get('limit')) / 10 : 1
  const expanded = 1 + pathsIn(search.get('include')) * perPath
  return weight * page * expanded + (search.get('count') === 'exact' ? counting : 0)
}

/** What is no whole number is refused later and costs what the usual page does. */
function placesOn(limit: string | null): number {
  const places = /^\d{1,3}$/.test(limit ?? '') ? Number(limit) : 20
  return Math.min(100, Math.max(1, places))
}

function pathsIn(include: string | null): number {
  return include === null ? 0 : Math.min(mostPaths.include, include.split(',').length)
}
