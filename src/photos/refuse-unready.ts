import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { env } from '../env.ts'
import { type Refusal, refusal } from '../fields/refuse.ts'
import { readDrafts } from '../preview/read-drafts.ts'
import { localized, rows, text } from '../wire/let-out.ts'
import { readDocuments } from '../wire/read.ts'
import { publicationRefusals, type Written } from './may-publish.ts'

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
  const words = withWords(elsewhere, data, req.locale ?? env.languages[0])
  const faults = refusalsOf(data, words)
  if (faults.length === 0) return
  const old = new Set((await faultsOut(req, originalDoc?.id)).map(nameOf))
  const refusals = faults.filter((fault) => !old.has(nameOf(fault)))
  if (refusals.length === 0) return
  const error = refusal(refusals, { collection: collection.slug, req })
  const isOneOfMany = operation === 'update' && req.routeParams?.id !== originalDoc?.id
  if (isOneOfMany) error.message = `“${String(data.title)}”: ${error.message}`
  throw error
}

/**
 * What is wrong with the photo readers have, whatever was written on its drafts since. One that is
 * withheld they do not have; one in the trash comes back as it was.
 */
async function faultsOut(req: PayloadRequest, id: unknown): Promise<Refusal[]> {
  if (typeof id !== 'string') return []
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  const found = await readDocuments(req.payload, 'photos', where)
  const out = found.filter((photo) => !isHidden({ ...photo, deletedAt: null }))
  return out.flatMap((photo) => refusalsOf(photo, wordsOf(photo)))
}

/** One fault at a field is not another there. */
function nameOf({ path, said }: Refusal): string {
  return `${path}: ${said.en}`
}

const texts = ['headline', 'caption', 'altText', 'extendedDescription'] as const

type Words = Record<(typeof texts)[number], Written>

/** What a photo says in all its languages, as it was read with all of them. */
export function wordsOf(photo: JsonObject): Words {
  const said = (field: (typeof texts)[number]) =>
    localized.safeParse(photo[field]).data?.localized ?? {}
  return inAll(said)
}

async function inOtherLanguages(req: PayloadRequest, id: unknown): Promise<Words> {
  const [newest] = typeof id === 'string' ? await readDrafts(req.payload, 'photos', [id]) : []
  return wordsOf(newest ?? {})
}

const wordsSchema = z.object({
  headline: text,
  caption: text,
  altText: text,
  extendedDescription: text,
})

/** The same once it says this in one language. */
function withWords(elsewhere: Words, doc: JsonObject, language: string): Words {
  const here = wordsSchema.parse(doc)
  const said = (field: (typeof texts)[number]): Written => {
    const { [language]: _before, ...others } = elsewhere[field]
    return here[field] === null ? others : { [language]: here[field], ...others }
  }
  return inAll(said)
}

function inAll(said: (field: (typeof texts)[number]) => Written): Words {
  const [headline, caption, altText] = [said('headline'), said('caption'), said('altText')]
  return { headline, caption, altText, extendedDescription: said('extendedDescription') }
}

const photoSchema = z.object({
  pick: text,
  creditText: text,
  creators: rows(z.object({ name: text })),
})

/** What is in the way of publishing a photo that says these words. */
export function refusalsOf(photo: JsonObject, words: Words): Refusal[] {
  const { creators, creditText, pick } = photoSchema.parse(photo)
  const names = creators.flatMap(({ name }) => name ?? [])
  return publicationRefusals({ ...words, pick, creditText, creators: names })
}

/** Readers do not get it anyway. */
export function isHidden({ deletedAt, pubStatus }: JsonObject): boolean {
  return Boolean(deletedAt) || pubStatus === 'withheld' || pubStatus === 'canceled'
}
