import type { Payload, PayloadRequest, Where } from 'payload'
import type { Article } from '../payload-types.ts'
import { inOwnLanguage } from '../photos/own-language.ts'

type Asker = { payload: Payload; req?: PayloadRequest }

/** More than a newsroom kills in years. */
const most = 5_000

/**
 * The translations that readers do not have because the story they translate, or the one that it
 * translates in turn, was killed. One question for the killed ones and one for each step down.
 */
export async function withdrawnTranslations(asker: Asker): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  let above = await idsWhere(asker, { stage: { equals: 'killed' } })
  while (above.length > 0) {
    const below = await idsWhere(asker, { translationOf: { in: above } })
    above = below.filter((id) => !found.has(id))
    for (const id of above) found.add(id)
  }
  return found
}

/** Whether readers do not have a story because what it translates was killed. */
export async function isWithdrawn(
  req: PayloadRequest,
  { id, translationOf }: Pick<Article, 'id' | 'translationOf'>,
): Promise<boolean> {
  if (!translationOf) return false
  return (await withdrawnTranslations({ payload: req.payload, req })).has(id)
}

async function idsWhere({ payload, req }: Asker, where: Where): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where,
    sort: 'id',
    limit: most,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    trash: true,
    ...(req ? { req: inOwnLanguage(req) } : {}),
  })
  return docs.map(({ id }) => id)
}
