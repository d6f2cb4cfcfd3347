import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import { refuse } from './refuse.ts'

/** Higher than any real tree of places, topics or organisations. */
const tallest = 30

/** Refuses a document that would be its own ancestor: such a tree has no top. */
export function noLoops(field: 'parent' | 'within'): CollectionBeforeValidateHook {
  return async ({ collection, data, originalDoc, req }) => {
    const above: unknown = data?.[field]
    const self: unknown = originalDoc?.id
    if (data?.deletedAt || typeof above !== 'string' || above === originalDoc?.[field]) return
    const loops = await leadsTo(req, { collection: collection.slug, field, from: above, to: self })
    const said = {
      en: 'This would make it part of itself. Choose something above it, or leave it empty.',
      zh: '这样会使它从属于自身。请选择它的上级，或留空。',
    }
    refuse(loops ? [{ path: field, said }] : [], { collection: collection.slug, req })
  }
}

async function leadsTo(
  req: PayloadRequest,
  path: { collection: CollectionSlug; field: string; from: string; to: unknown },
): Promise<boolean> {
  let at: unknown = path.from
  for (let level = 0; level < tallest && typeof at === 'string'; level++) {
    if (at === path.to) return true
    const above = await req.payload.findByID({
      collection: path.collection,
      id: at,
      depth: 0,
      disableErrors: true,
      draft: true,
      overrideAccess: true,
      req,
    })
    at = above && new Map<string, unknown>(Object.entries(above)).get(path.field)
  }
  return typeof at === 'string'
}
