import type { CollectionBeforeDeleteHook, FieldHook, PayloadRequest, Where } from 'payload'
import { scopeOf, type SlugOptions } from './free-slug.ts'
import { isRedirectable, type Redirectable } from '../syndication/redirectable.ts'

/** When a published document moves, its former address leads to the new one, and the new one is no longer a redirect. */
export function keepOldAddress(options: SlugOptions): FieldHook {
  return async ({ collection, originalDoc: doc, previousDoc, req, value }) => {
    const from: unknown = previousDoc?.publishedSlug
    if (!isRedirectable(collection?.slug) || doc?._status !== 'published') return
    if (typeof from !== 'string' || from === '' || from === value) return
    const address = { type: collection.slug, language: scopeOf(doc, options)?.value ?? null }
    await forget(req, { ...address, from: [from, value] })
    await req.payload.create({
      collection: 'redirects',
      data: { ...address, from, to: { relationTo: address.type, value: doc.id } },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/**
 * A document deleted for good takes its old addresses with it, so that others may have them. Before
 * it goes: afterwards nothing says any more where they led.
 */
export const forgetOldAddresses: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isRedirectable(collection.slug)) return
  await remove(req, {
    and: [{ 'to.relationTo': { equals: collection.slug } }, { 'to.value': { equals: id } }],
  })
}

async function forget(
  req: PayloadRequest,
  { type, from, language }: { type: Redirectable; language: string | null; from: unknown[] },
): Promise<void> {
  await remove(req, {
    and: [
      { type: { equals: type } },
      { from: { in: from } },
      language === null ? { language: { exists: false } } : { language: { equals: language } },
    ],
  })
}

async function remove(req: PayloadRequest, where: Where): Promise<void> {
  await req.payload.delete({ collection: 'redirects', where, depth: 0, overrideAccess: true, req })
}
