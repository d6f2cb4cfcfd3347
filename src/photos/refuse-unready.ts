import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { refusal } from '../fields/refuse.ts'
import { readDrafts } from '../preview/read-drafts.ts'
import { localized, rows, text } from '../wire/let-out.ts'
import { type Publishable, publicationRefusals } from './may-publish.ts'

/**
 * Refuses a person to publish a photo that is not ready for readers, on whatever way. What was out
 * already with a fault may be saved with it: withholding it must not wait for its words.
 */
export const refuseUnready: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || staff(req) === null || isHidden(data)) return
  const elsewhere = await inOtherLanguages(req, originalDoc?.id)
  const known = originalDoc?._status === 'published' ? faultsOf(originalDoc, elsewhere) : []
  const old = new Set(known.map(({ path }) => path))
  const refusals = faultsOf(data, elsewhere).filter(({ path }) => !old.has(path))
  if (refusals.length === 0) return
  const error = refusal(refusals, { collection: collection.slug, req })
  const isOneOfMany = operation === 'update' && req.routeParams?.id !== originalDoc?.id
  if (isOneOfMany) error.message = `“${String(data.title)}”: ${error.message}`
  throw error
}

/** Readers do not get it anyway. */
function isHidden({ deletedAt, pubStatus }: JsonObject): boolean {
  return Boolean(deletedAt) || pubStatus === 'withheld' || pubStatus === 'canceled'
}

const texts = ['headline', 'caption', 'altText'] as const

type Elsewhere = Record<(typeof texts)[number], Record<string, string>>

async function inOtherLanguages(req: PayloadRequest, id: unknown): Promise<Elsewhere> {
  const [newest] = typeof id === 'string' ? await readDrafts(req.payload, 'photos', [id]) : []
  const said = (field: (typeof texts)[number]) => {
    const known = localized.safeParse(newest?.[field]).data?.localized ?? {}
    return Object.fromEntries(Object.entries(known).filter(([tag]) => tag !== req.locale))
  }
  return { headline: said('headline'), caption: said('caption'), altText: said('altText') }
}

const photoSchema = z.object({
  pick: text,
  headline: text,
  caption: text,
  altText: text,
  creditText: text,
  creators: rows(z.object({ name: text })),
})

function faultsOf(doc: JsonObject, elsewhere: Elsewhere) {
  const { creators, creditText, pick, ...here } = photoSchema.parse(doc)
  const inAll = (field: (typeof texts)[number]) => [
    ...(here[field] === null ? [] : [here[field]]),
    ...Object.values(elsewhere[field]),
  ]
  const photo: Publishable = {
    pick,
    creditText,
    creators: creators.flatMap(({ name }) => name ?? []),
    headline: inAll('headline'),
    caption: inAll('caption'),
    altText: inAll('altText'),
  }
  return publicationRefusals(photo)
}
