import type { Endpoint } from '../endpoint.ts'
import { mostPaths } from '../parameters.ts'

/** Parameters that do not narrow a list. */
const narrowsNothing: ReadonlySet<string> = new Set([
  ...['fields', 'include', 'body', 'sort', 'limit', 'after', 'count', 'preview'],
])

/** What counting every match adds: each filter that all of them have to pass costs as much again. */
export function costOfCount(filters: number): number {
  return 5 * (1 + filters)
}

/** What one expanded path adds to each document on a page: half of the document again. */
const perPath = 0.5

/** Most places a page may have. */
const mostPlaces = 100

/**
 * What an answer will probably cost, before any of it is made: a unit is about a millisecond of our
 * time. A document is 1, a page 1 and a tenth for each place on it, times the paths expanded.
 */
export function costOf(
  { isPaged, weight = 1, cost }: Pick<Endpoint, 'isPaged' | 'weight' | 'cost'>,
  search: URLSearchParams,
): number {
  if (cost !== undefined) return cost(search)
  const page = isPaged ? costOfPage(placesOn(search)) : 1
  const expanded = 1 + pathsIn(search.get('include')) * perPath
  return (
    weight * page * expanded +
    (search.get('count') === 'exact' ? costOfCount(filtersIn(search)) : 0)
  )
}

/** Whether it narrows a list, as REST and GraphQL call it. */
export function isFilter(name: string): boolean {
  return !narrowsNothing.has(name)
}

function filtersIn(search: URLSearchParams): number {
  return new Set(Array.from(search.keys()).filter(isFilter)).size
}

export function costOfPage(places: number): number {
  return 1 + Math.min(mostPlaces, places) / 10
}

/** How many are asked for. What is no whole number is refused later and costs what is usual. */
export function placesOn(search: URLSearchParams): number {
  const limit = search.get('limit')
  const places = /^\d{1,3}$/.test(limit ?? '') ? Number(limit) : 20
  return Math.min(mostPlaces, Math.max(1, places))
}

function pathsIn(include: string | null): number {
  return include === null ? 0 : Math.min(mostPaths.include, include.split(',').length)
}
