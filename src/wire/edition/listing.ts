import { z } from 'zod'
import type { Listing, PublicType } from '../documents.ts'
import { always } from './schema.ts'
import { text, textOrNull, whole, type Store } from './store.ts'

/**
 * How a document is found: its window in milliseconds, its facets (the language among them) and
 * its sort keys as lists compare them.
 */
export type Listed = {
  slug: string | null
  from: number
  until: number
  facets: Record<string, string[]>
  sortKeys: Record<string, string | number | null>
}

const listedSchema = z.object({
  slug: z.string().nullable(),
  from: z.number(),
  until: z.number(),
  facets: z.record(z.string(), z.array(z.string())),
  sortKeys: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
}) satisfies z.ZodType<Listed>

/** @throws RangeError on a time that is not an instant. */
export function listedAs({ slug, language, ...listing }: Listing): Listed {
  const facets = { ...listing.facets, language: language === null ? [] : [language] }
  const kept = Object.entries(facets)
    .map(([name, values]): [string, string[]] => [name, [...new Set(values)].toSorted()])
    .filter(([, values]) => values.length > 0)
  const sortKeys = Object.entries(listing.sortKeys).map(
    ([name, value]): [string, string | number | null] => [name, value && comparable(value)],
  )
  return {
    slug,
    from: listing.visibleFrom === null ? always.from : instant(listing.visibleFrom),
    until: listing.visibleUntil === null ? always.until : instant(listing.visibleUntil),
    facets: inOrder(kept),
    sortKeys: inOrder(sortKeys),
  }
}

const selectListed =
  'SELECT doc, slug, visible_from, visible_until FROM documents WHERE type = ? AND id = ?'

/** How the edition lists a document, whether it can be seen now or not; null when it holds none. */
export function listedIn(store: Store, type: PublicType, id: string): Listed | null {
  const row = store.one(selectListed, type, id)
  if (row === undefined) return null
  const doc = whole(row, 'doc')
  const facets = new Map<string, string[]>()
  const facetRows = 'SELECT name, value FROM facets WHERE doc = ? ORDER BY name, value'
  for (const facet of store.all(facetRows, doc)) {
    const name = text(facet, 'name')
    facets.set(name, [...(facets.get(name) ?? []), text(facet, 'value')])
  }
  const keyRows = 'SELECT name, missing, value FROM sort_keys WHERE doc = ? ORDER BY name'
  const sortKeys = store
    .all(keyRows, doc)
    .map((key): [string, string | number | null] => [
      text(key, 'name'),
      whole(key, 'missing') === 1 ? null : (textOrNull(key, 'value') ?? whole(key, 'value')),
    ])
  return {
    slug: textOrNull(row, 'slug'),
    from: whole(row, 'visible_from'),
    until: whole(row, 'visible_until'),
    facets: inOrder([...facets]),
    sortKeys: inOrder(sortKeys),
  }
}

/** What the change log kept of it; null when it kept nothing. */
export function listedFrom(json: unknown): Listed | null {
  return typeof json === 'string' ? listedSchema.parse(JSON.parse(json)) : null
}

/** Whether readers see, at `at`, what is listed so. */
export function isVisibleAs(listed: Listed | null, at: number): boolean {
  return listed !== null && listed.from <= at && listed.until > at
}

/** ISO 8601 instants in one spelling, so that comparing texts compares times. */
export function comparable(value: string | number): string | number {
  if (typeof value === 'number' || !isoInstant.test(value)) return value
  const time = new Date(value)
  return Number.isNaN(time.getTime()) ? value : time.toISOString()
}

/** A date and a time of day with `Z` or an offset: `2024-10-29T09:00:00+08:00`. */
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

function instant(iso: string): number {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) throw new RangeError(`${JSON.stringify(iso)} is not an instant`)
  return time
}

function inOrder<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
