import type { z } from 'zod'
import type { PublicType } from '../wire/documents.ts'
import type { Entry } from '../wire/edition.ts'
import type { Answer } from './answer.ts'
import type { Parts } from './asking.ts'
import type { RefusalName } from './openapi/refusals.ts'
import { headerTagsOf } from './depends.ts'
import { withoutToken } from './preview.ts'
import { gone, moved, notFound, type Problem } from './problem.ts'
import { readQuery } from './query.ts'
import type { Reading } from './reading.ts'

/** One request that reached an endpoint. */
export type Ask = {
  parts: Parts
  /** The document named in the path; empty where the path names none. */
  key: string
  /** The path as asked, for pointing at its new one. */
  path: string
  search: URLSearchParams
  now: Date
}

/** One path of the API: the router serves it and OpenAPI describes it from the same schemas. */
export type Endpoint = {
  /** As OpenAPI writes it: `/v1/articles/{id}`. */
  path: string
  summary: string
  /** What a reader should know beyond the summary; the usual words of its kind if left out. */
  description?: string
  /** The address the example answer is asked at; a short list or a whole document if left out. */
  example?: string
  tag: string
  query: z.ZodObject
  /** What `data` is; null where the answer is not ours to describe. */
  data: z.ZodType
  /** The whole answer, where it is not `data` and `meta`. */
  whole?: z.ZodType
  /** Keys the answer has beside `data`, `page` and `meta`. */
  beside?: z.ZodRawShape
  isPaged: boolean
  /** What it refuses besides what all of its kind do. */
  refusals?: readonly RefusalName[]
  /** How many times the work of a plain document or page it is; 1 unless said. */
  weight?: number
  /** What it will probably cost, where that is not told by page, paths and weight. */
  cost?: (search: URLSearchParams) => number
  /** The same question by POST, for OpenAPI; another part serves it. */
  posted?: Posted
  answer: (ask: Ask) => Answer
}

/** What is posted instead of standing in an address. */
export type Posted = {
  summary: string
  description: string
  /** What is still read of the address. */
  query: z.ZodObject
  /** Name in OpenAPI of the schema of a body. */
  bodyName: string
  /** A body, and the address that asks the same. */
  example: { body: Record<string, unknown>; address: string }
}

type Described<Shape extends z.ZodRawShape> = Omit<Endpoint, 'query' | 'answer'> & {
  query: z.ZodObject<Shape>
  answer: (query: z.output<z.ZodObject<Shape>>, ask: Ask) => Answer
}

/** Ties a query's schema to the function that gets what it read. */
export function endpoint<Shape extends z.ZodRawShape>(described: Described<Shape>): Endpoint {
  const { query, answer } = described
  return { ...described, query, answer: (ask) => answer(readQuery(ask.search, query), ask) }
}

/**
 * The document the path names.
 * @throws Problem `not-found`, `gone`, or `moved` when it is asked for by an old slug.
 */
export function named(reading: Reading, type: PublicType, ask: Ask): Entry {
  const key = ask.key.normalize('NFC')
  if (key.length > longestKey) throw notFound()
  const found = reading.find(type, key)
  if (found.kind === 'found') return found.entry
  const tags = headerTagsOf(reading.depends)
  switch (found.kind) {
    case 'moved':
      throw movedTo(addressNow(found.entry, ask), tags)
    case 'gone':
      throw gone(found.reason, tags)
    case 'missing':
      throw notFound(tags)
  }
}

const longestKey = 200

function movedTo(location: string, tags: readonly string[]): Problem {
  return moved(location, withoutToken(location), tags)
}

/** The same address with the new slug in place of the old one. */
function addressNow({ slug, id }: Entry, { parts, path, search }: Ask): string {
  const [, version, type, _old, ...rest] = path.split('/')
  const now = ['', version, type, encodeURIComponent(slug ?? id), ...rest].join('/')
  return `${parts.publicUrl}${now}${search.size > 0 ? `?${search.toString()}` : ''}`
}
