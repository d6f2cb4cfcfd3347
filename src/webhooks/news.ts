import type { PublicType } from '../wire/documents.ts'
import type { Edition } from '../wire/edition.ts'
import { tagOf, tagsOfListings } from '../wire/edition/tags.ts'
import { eventOf, type Mark } from './events.ts'
import type { Look } from './looks.ts'
import { markOf, type Recorder } from './marks.ts'
import type { News } from './message.ts'

type Seeing = Pick<Recorder, 'clock' | 'edition' | 'languages'>

/** `mark`: what endpoints know of the document from now on. `news`: null when nothing is to be said. */
export type Seen = { mark: Mark | null; news: News | null }

/** What one look finds, compared with what endpoints were told last. */
export function newsOf(seeing: Seeing, look: Look, told: Mark | null): Seen {
  const { edition } = seeing
  const { at, id, seq, type, was, wasSeen } = look
  const now = seeing.clock()
  const mark = markOf(seeing, type, id)
  const isGone = edition.get(type, id, [], now).kind === 'gone'
  const event = eventOf(told, mark, { type, isGone, wasSeen })
  if (event === null && !isPrintedOtherwise(look, told, mark)) return { mark, news: null }
  const place = mark ?? told ?? { slug: was[0]?.slug ?? null, language: null, path: null }
  const isListedAlike = event === null && was.length === 0 && isSteady(look)
  const own = isListedAlike
    ? ownTags(type, id)
    : tagsOfListings(type, id, [...was, edition.listedAs(type, id)])
  const cameOut = mark !== null && (told === null || !isSteady(look))
  const tags = [...own, ...(cameOut ? tagsOfPointing(edition, type, id, now) : [])]
  return { mark, news: { event, type, id, seq, epoch: edition.epoch, at, tags, place } }
}

/**
 * Whether answers with a document may be others although it says what it said: something it points
 * at came out, an old slug leads to it now, or it was away between two looks.
 */
function isPrintedOtherwise({ acts }: Look, told: Mark | null, mark: Mark | null): boolean {
  return acts.length > 0 && mark !== null && told?.digest === mark.digest
}

function isSteady({ acts }: Look): boolean {
  return acts.every((act) => act === 'updated')
}

/** Those of every answer that has the document in it. */
function ownTags(type: PublicType, id: string): string[] {
  return [tagOf.document(type, id), tagOf.any(type)]
}

/** What points at a document was printed without it while it was not public, and so has no tag of it. */
function tagsOfPointing(edition: Edition, type: PublicType, id: string, now: Date): string[] {
  return edition.backReferences(type, id, now).flatMap(({ ref, id: from }) => ownTags(ref, from))
}
