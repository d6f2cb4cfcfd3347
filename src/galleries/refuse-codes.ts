import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { env } from '../env.ts'
import { type Refusal, refusal } from '../fields/refuse.ts'
import { refusalsOfCodes } from '../photos/may-publish.ts'
import { readDrafts } from '../preview/read-drafts.ts'
import { isRecord } from '../richtext/lexical-node.ts'
import { localized, rows } from '../wire/let-out.ts'
import { readDocuments } from '../wire/read.ts'
import { placesOfWords } from './places-of-words.ts'

/**
 * Refuses a person to publish a gallery while a code that stands for nothing is left in the words it
 * has for its photos, in any language. Words that were out already with one may be saved with it,
 * where they are.
 */
export const refuseCodesLeft: CollectionBeforeChangeHook = async (saving) => {
  const { collection, data, originalDoc, req } = saving
  if (data._status !== 'published' || data.deletedAt || staff(req) === null) return
  const faults = codesIn(await inAllLanguages(req, originalDoc?.id, data))
  if (faults.length === 0) return
  const out = new Set((await codesOut(req, originalDoc?.id)).map(({ where }) => where))
  const refusals = faults.filter(({ where }) => !out.has(where))
  if (refusals.length > 0) throw refusal(refusals, { collection: collection.slug, req })
}

const use = z.object({
  id: z.string().nullish(),
  captionOverride: z.unknown().optional(),
  altOverride: z.unknown().optional(),
})
const usesSchema = z.object({ photos: rows(use) })

type Use = z.output<typeof use>

/** A code left, and where: in which row, field and language. */
type Left = Refusal & { where: string }

function codesIn(uses: Use[]): Left[] {
  return uses.flatMap((each, nth) =>
    placesOfWords.flatMap((place) => {
      const words = localized.safeParse(each[place]).data?.localized ?? {}
      const refusals = refusalsOfCodes(words, `photos.${nth}.${place}`)
      return refusals.map((left) => ({ ...left, where: [each.id, place, left.said.en].join() }))
    }),
  )
}

/** The photos as they are about to be saved in one language, with their words in the others. */
async function inAllLanguages(req: PayloadRequest, id: unknown, data: JsonObject): Promise<Use[]> {
  const [newest] = typeof id === 'string' ? await readDrafts(req.payload, 'galleries', [id]) : []
  const before = new Map(usesSchema.parse(newest ?? {}).photos.map((each) => [each.id, each]))
  const language = req.locale ?? env.languages[0]
  return usesSchema.parse(data).photos.map((each) => {
    const was = before.get(each.id)
    const words = placesOfWords.map((place) => [place, inAll(was?.[place], language, each[place])])
    return { id: each.id, ...Object.fromEntries(words) }
  })
}

/** A text in all its languages, once it says this in one. */
function inAll(before: unknown, language: string | undefined, now: unknown): unknown {
  return isRecord(now) || language === undefined
    ? now
    : { ...(isRecord(before) ? before : {}), [language]: now }
}

/** Those in the gallery readers have. */
async function codesOut(req: PayloadRequest, id: unknown): Promise<Left[]> {
  if (typeof id !== 'string') return []
  const out = await readDocuments(req.payload, 'galleries', {
    and: [{ id: { equals: id } }, { _status: { equals: 'published' } }],
  })
  return out.flatMap((gallery) => codesIn(usesSchema.parse(gallery).photos))
}
