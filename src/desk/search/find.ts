import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inOwnLanguage } from '../../photos/own-language.ts'
import { isOutStage, isStage } from '../../articles/stage.ts'
import { withdrawnTranslations } from '../../translations/withdrawn.ts'
import { type Place, places, type Slug } from './places.ts'
import { type Question, whereOf } from './question.ts'

/** One thing found: where it stands is a stage, a status or `withdrawn`, `person` a name. */
export type Hit = { id: string; title: string; state: string; person: string; language: string }

/** What was found in one collection; `hasMore` when there is more than is shown. */
export type Group = { collection: Slug; hits: Hit[]; hasMore: boolean }

/** As many as are looked over at once. */
const shown = 8

/**
 * Looks through everything whoever asks may read, in the newest drafts: one query for each
 * collection that can be asked, all at once. Collections where nothing is found are left out.
 */
export async function find(req: PayloadRequest, question: Question): Promise<Group[]> {
  const slugs = Object.keys(places).filter((slug): slug is Slug => slug in places)
  const groups = await Promise.all(slugs.map((slug) => findIn(req, slug, question)))
  return groups.filter(({ hits }) => hits.length > 0)
}

async function findIn(req: PayloadRequest, slug: Slug, question: Question): Promise<Group> {
  const place: Place = places[slug]
  const where = whereOf(question, place)
  if (where === null) return { collection: slug, hits: [], hasMore: false }
  const { docs } = await req.payload.find({
    collection: slug,
    where,
    sort: '-updatedAt',
    depth: 1,
    populate: { users: { name: true } },
    draft: true,
    limit: shown + 1,
    pagination: false,
    select: selectOf(place),
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  const gone =
    slug === 'articles' ? await withdrawnTranslations({ payload: req.payload, req }) : null
  const hits = docs.slice(0, shown).map((doc) => {
    const hit = hitOf(doc, place)
    return gone?.has(hit.id) && isStage(hit.state) && isOutStage(hit.state)
      ? { ...hit, state: 'withdrawn' }
      : hit
  })
  return { collection: slug, hits, hasMore: docs.length > shown }
}

function selectOf({ person, state, title }: Place): Record<string, true> {
  const fields = [...title, state, ...(person ? [person] : []), 'language']
  return Object.fromEntries(fields.map((field) => [field, true]))
}

const text = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value : ''))
const docSchema = z.looseObject({ id: z.string(), language: text })
const nameSchema = z.object({ name: z.string() })

function hitOf(doc: unknown, { person, state, title }: Place): Hit {
  const read = docSchema.parse(doc)
  const named = title.map((field) => text.parse(read[field])).find((value) => value !== '')
  const whose = nameSchema.safeParse(person ? read[person] : null).data?.name ?? ''
  const { id, language } = read
  return { id, title: named ?? '', state: text.parse(read[state]), person: whose, language }
}
