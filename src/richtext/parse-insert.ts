import { z } from 'zod'

import type { PublicType, Ref } from '../wire/documents.ts'
import { cropName } from '../photos/crops.ts'
import { cleanText } from './clean-text.ts'
import { embedOf } from './embeds.ts'
import type { Insert } from './nodes.ts'

/** A relation as stored: an id, or the document when somebody read it with depth. */
const relation = z.union([
  z.string().min(1),
  z.object({ id: z.string().min(1) }).transform(({ id }) => id),
])

const to = (ref: PublicType) => relation.transform((id): Ref => ({ ref, id }))
const words = z.string().transform(cleanText)
const someWords = words.pipe(z.string().min(1))
const maybe = <T>(schema: z.ZodType<T>) => schema.nullable().catch(null)

const size = z.enum(['normal', 'wide', 'full']).catch('normal')
const correction = z
  .enum(['correction', 'clarification', 'update', 'retraction', 'editorsNote'])
  .catch('correction')
// The day picker stores noon in UTC, so the first ten characters are the day that was picked.
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d/)
  .transform((date) => date.slice(0, 10))

const inserts: Record<string, z.ZodType<Insert>> = {
  photo: z
    .object({
      photo: to('photos'),
      captionOverride: maybe(someWords),
      altOverride: maybe(someWords),
      crop: maybe(z.string().regex(cropName)),
      size,
    })
    .transform(({ photo, captionOverride, altOverride, crop, size: chosen }) => ({
      kind: 'photo',
      photo,
      caption: captionOverride,
      alt: altOverride,
      crop,
      size: chosen,
    })),
  gallery: z
    .object({ gallery: to('galleries') })
    .transform(({ gallery }) => ({ kind: 'gallery', gallery })),
  pullQuote: z
    .object({
      quote: someWords,
      speaker: maybe(to('speakers')),
      session: maybe(to('sessions')),
      creditedAs: maybe(someWords),
    })
    .transform((quote) => ({ kind: 'pullQuote', ...quote })),
  sessionCard: z
    .object({ session: to('sessions') })
    .transform(({ session }) => ({ kind: 'card', card: 'sessionCard', document: session })),
  speakerCard: z
    .object({ speaker: to('speakers') })
    .transform(({ speaker }) => ({ kind: 'card', card: 'speakerCard', document: speaker })),
  eventCard: z
    .object({ event: to('events') })
    .transform(({ event }) => ({ kind: 'card', card: 'eventCard', document: event })),
  relatedArticles: z
    .object({ articles: z.array(maybe(to('articles'))) })
    .transform(({ articles }) => ({
      kind: 'relatedArticles',
      articles: articles.filter((article) => article !== null),
    })),
  embed: z.object({ url: someWords, caption: maybe(someWords) }).transform(({ url, caption }) => ({
    kind: 'embed',
    address: url,
    embed: embedOf(url),
    caption,
  })),
  correctionNote: z
    .object({ type: correction, date: maybe(day), text: someWords })
    .transform((note) => ({ kind: 'correctionNote', ...note })),
}

/** The insert that a block's fields describe, or null when it is unknown or says too little. */
export function parseInsert(fields: unknown): Insert | null {
  const named = z.object({ blockType: z.string() }).safeParse(fields)
  if (!named.success || !Object.hasOwn(inserts, named.data.blockType)) return null
  return inserts[named.data.blockType]?.safeParse(fields).data ?? null
}
