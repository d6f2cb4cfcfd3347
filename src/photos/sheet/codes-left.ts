import type { PayloadRequest, Where } from 'payload'
import { codedTexts } from '../codes.ts'
import { inOwnLanguage } from '../own-language.ts'
import { codesIn, whereShown } from './filters.ts'
import { frameOf } from './frame.ts'

/**
 * Of these photos those in whose words, in the language of the request, a code is left that stands
 * for nothing. The database finds the few with its signs, so many at a time; what is a code is for
 * the rule to say.
 */
export async function withCodesLeft(
  req: PayloadRequest,
  where: Where,
  atOnce = 1_000,
): Promise<string[]> {
  const coded: string[] = []
  let after: Where[] = []
  for (;;) {
    const { docs } = await req.payload.find({
      collection: 'photos',
      where: { and: [where, whereShown('codesLeft'), ...after] },
      sort: 'id',
      limit: atOnce,
      pagination: false,
      depth: 0,
      draft: true,
      fallbackLocale: false,
      select: Object.fromEntries(codedTexts.map((field) => [field, true])),
      overrideAccess: false,
      req: inOwnLanguage(req),
    })
    const frames = docs.map(frameOf)
    coded.push(...frames.flatMap((frame) => (codesIn(frame).length > 0 ? frame.id : [])))
    const last = frames.at(-1)
    if (last === undefined || frames.length < atOnce) return coded
    after = [{ id: { greater_than: last.id } }]
  }
}
