import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../own-language.ts'
import { codesIn, whereShown } from './filters.ts'
import { frameOf } from './frame.ts'

/** More than are mended in a sitting. */
const most = 1_000

/**
 * Of these photos those in whose words, in the language of the request, a code is left that stands
 * for nothing. The database finds the few with its signs, what is a code is for the rule to say.
 */
export async function withCodesLeft(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { and: [where, whereShown('codesLeft')] },
    sort: 'id',
    limit: most,
    pagination: false,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    select: { headline: true, caption: true, altText: true },
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs.map(frameOf).flatMap((frame) => (codesIn(frame).length > 0 ? frame.id : []))
}
