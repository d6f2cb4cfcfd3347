import type { CollectionSlug, JsonObject, PayloadRequest, Where } from 'payload'
import { viewsOfNow } from '../database/turn.ts'
import { numbered } from './slug-text.ts'

/** `source` is the field the slug is made from; with `within`, slugs are unique per value of that field. */
export type SlugOptions = { source: string; within?: string }

/** Where a slug has to be unique besides its collection: `{ field: 'language', value: 'zh' }`. */
export type SlugScope = { field: string; value: string } | null

/** How many numbers are looked up first; each time all are taken, twice as many. */
const firstLook = 10

export function scopeOf(doc: JsonObject, { within }: SlugOptions): SlugScope {
  if (!within) return null
  const value: unknown = doc[within]
  return { field: within, value: typeof value === 'string' ? value : '' }
}

/** A text field's value; of one read in all languages at once, the first that is written. */
export function textOf(value: unknown, req: PayloadRequest): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null) return ''
  const { localization } = req.payload.config
  const inOrder = new Map(Object.entries(value))
  const languages = localization ? localization.localeCodes : []
  const written = languages.map((language) => inOrder.get(language)).find(Boolean)
  return typeof written === 'string' ? written.trim() : ''
}

/**
 * The first of `base`, `base-2`, `base-3` that no document out of the trash has, published or in
 * its newest draft, and that is nobody else's old address. Take the collection's turn before.
 */
export async function freeSlug(
  req: PayloadRequest,
  wanted: { collection: CollectionSlug; base: string; scope: SlugScope; self: string | undefined },
): Promise<string> {
  for (let from = 1, many = firstLook; ; from += many, many *= 2) {
    const candidates = Array.from({ length: many }, (_, nth) => numbered(wanted.base, from + nth))
    const taken = await takenOf(req, { ...wanted, candidates })
    const free = candidates.find((candidate) => !taken.has(candidate))
    if (free) return free
  }
}

type Search = {
  collection: CollectionSlug
  candidates: string[]
  scope: SlugScope
  self: string | undefined
}

async function takenOf(req: PayloadRequest, search: Search): Promise<Set<unknown>> {
  const { candidates, collection, scope, self } = search
  const where: Where = {
    and: [
      { slug: { in: candidates } },
      ...(self ? [{ id: { not_equals: self } }] : []),
      ...(scope ? [{ [scope.field]: { equals: scope.value } }] : []),
    ],
  }
  const found = new Set<unknown>()
  for (const view of viewsOfNow(req)) {
    for (const draft of [false, true])
      for (const slug of await slugsOf(view, { collection, where, draft })) found.add(slug)
    for (const slug of await oldAddresses(view, search)) found.add(slug)
  }
  return found
}

async function slugsOf(
  req: PayloadRequest,
  { collection, draft, where }: { collection: CollectionSlug; draft: boolean; where: Where },
): Promise<unknown[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft,
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => ('slug' in doc ? doc.slug : null))
}

/** Addresses that lead to another document; its own former ones a document may take back. */
async function oldAddresses(req: PayloadRequest, search: Search): Promise<string[]> {
  const { candidates, collection, scope, self } = search
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: {
      and: [
        { type: { equals: collection } },
        { from: { in: candidates } },
        ...(scope ? [{ language: { equals: scope.value } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req,
  })
  return docs.filter(({ to }) => to.value !== self).map(({ from }) => from)
}
