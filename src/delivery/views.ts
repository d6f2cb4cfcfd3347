import { z } from 'zod'
import { publicTypes, type PublicType } from '../wire/documents.ts'
import { readingFor, wantedOf } from './asking.ts'
import { catalogued } from './catalogue.ts'
import { endpoint, named, type Ask, type Endpoint } from './endpoint.ts'
import { jsonAnswer, type Turning } from './json.ts'
import { chosen, pageOf } from './lists.ts'
import { presentDocument } from './present.ts'
import type { Reading } from './reading.ts'
import { itemQuery, listQuery, pageQuery } from './requests.ts'
import { shapes } from './shapes.ts'

/** The list and the item of every type. */
export function documentEndpoints(languages: readonly string[]): Endpoint[] {
  return publicTypes.flatMap((type) => [listOf(type, languages), itemOf(type, languages)])
}

function listOf(type: PublicType, languages: readonly string[]): Endpoint {
  const { about } = catalogued(type)
  return endpoint({
    ...{ path: `/v1/${type}`, summary: about, tag: type, isPaged: true },
    query: listQuery(type, languages),
    data: z.array(shapes[type]),
    answer: (query, { parts, now }) => {
      const wanted = wantedOf(type, query)
      const reading = readingFor(parts, query, now)
      const { selection, name } = chosen(reading, type, query)
      return jsonAnswer(
        reading,
        pageOf(reading, selection, query, wanted, name),
        turning(type, query, reading),
      )
    },
  })
}

/**
 * `when` and `usableFor` move documents from one list to another as time passes; a new one may be the
 * next to.
 */
export function turning(
  type: PublicType,
  asked: { when?: unknown; usableFor?: unknown },
  { edition, depends, now }: Reading,
): Turning {
  const keys = turningKeys(type, asked)
  if (keys.length === 0) return null
  depends.types.add(type)
  return { next: edition.nextAfter(type, keys, now) }
}

function turningKeys(
  type: PublicType,
  { usableFor, when }: { when?: unknown; usableFor?: unknown },
): string[] {
  const { span } = catalogued(type)
  const byWhen = when !== undefined && span?.end !== undefined ? [span.start, span.end] : []
  return usableFor === undefined ? byWhen : [...byWhen, 'usableUntil']
}

function itemOf(type: PublicType, languages: readonly string[]): Endpoint {
  return endpoint({
    ...{ path: `/v1/${type}/{id}`, summary: `One of ${type}, by id or slug`, tag: type },
    ...{ isPaged: false, query: itemQuery(languages), data: shapes[type] },
    answer: (query, ask) => {
      const wanted = wantedOf(type, query)
      const reading = readingFor(ask.parts, query, ask.now)
      const data = presentDocument(reading, named(reading, type, ask), wanted)
      return jsonAnswer(reading, { data })
    },
  })
}

export type Reverse = {
  of: PublicType
  view: string
  type: PublicType
  facet: string
  summary: string
  example?: string
}

/** The lists that belong to one document. */
export const reverses: readonly Reverse[] = [
  {
    ...{ of: 'articles', view: 'updates', type: 'liveUpdates', facet: 'article' },
    summary: 'The entries of a live blog, newest first; pinned and key ones say so',
    example: '/v1/articles/liuzhou-environment-forum-the-days-as-they-happened/updates?limit=1',
  },
  {
    ...{ of: 'speakers', view: 'appearances', type: 'sessions', facet: 'speaker' },
    summary: 'The sessions a person is on, earliest first',
  },
  {
    ...{ of: 'series', view: 'editions', type: 'events', facet: 'series' },
    summary: 'The events of a series, latest start first',
  },
]

/** Lists of what points at one document. */
export function reverseEndpoints(languages: readonly string[]): Endpoint[] {
  return reverses.map((reverse) => reverseOf(reverse, languages))
}

function reverseOf(
  { of, view, type, facet, summary, example }: Reverse,
  languages: readonly string[],
): Endpoint {
  return endpoint({
    ...{ path: `/v1/${of}/{id}/${view}`, summary, tag: of, isPaged: true },
    ...(example === undefined ? {} : { example }),
    query: pageQuery(type, languages),
    data: z.array(shapes[type]),
    answer: (query, ask: Ask) => {
      const wanted = wantedOf(type, query)
      const reading = readingFor(ask.parts, query, ask.now)
      const { id } = named(reading, of, ask)
      const facets = [{ name: facet, any: [id], none: [] }]
      const selection = { type, facets, ranges: [], ids: null }
      return jsonAnswer(reading, pageOf(reading, selection, query, wanted, [of, view, id]))
    },
  })
}
