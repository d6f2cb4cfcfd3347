import type { PublicType } from '../wire/documents.ts'
import type { Edition } from '../wire/edition.ts'
import type { Listed } from '../wire/edition/listing.ts'
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
  const isKilled = isGone && edition.listedAs(type, id) === null
  const event = eventOf(told, mark, { type, isKilled, wasSeen })
  if (event === null && !isPrintedOtherwise(look, told, mark)) return { mark, news: null }
  const place = mark ?? told ?? { slug: was[0]?.slug ?? null, language: null, path: null }
  const listings = [...was, ...listedNow(edition, type, id, now)]
  const isUnlisted = mark === null || (was.length === 0 && isSteady(look))
  const isListedAlike = event === null && isUnlisted
  const cameOut = mark !== null && (told === null || !isSteady(look))
  const tags = [
    ...(isListedAlike ? ownTags(type, id) : tagsOfListings(type, id, listings)),
    ...namesOf(edition, { type, id, slugs: [told, ...listings].map((each) => each?.slug) }),
    ...(cameOut ? tagsOfPointing(edition, type, id, now) : []),
  ]
  return { mark, news: { event, type, id, seq, epoch: edition.epoch, at, tags, place } }
}

/** How readers find it, or found it until it ended; not how they will once an embargo lifts. */
function listedNow(edition: Edition, type: PublicType, id: string, now: Date): Listed[] {
  const listed = edition.listedAs(type, id)
  return listed !== null && listed.from <= now.getTime() ? [listed] : []
}

type Named = { type: PublicType; id: string; slugs: (string | null | undefined)[] }

/** Tags of answers, refusals too, to whoever looked it up by one of its slugs. */
function namesOf(edition: Edition, { type, id, slugs }: Named): string[] {
  const names = new Set([...slugs, ...edition.oldSlugs(type, id)])
  return [...names].flatMap((name) => (name ? [tagOf.document(type, name)] : []))
}

/**
 * Whether answers with a document may be others although it says what it said: something it points
 * at came out, an old slug leads to it now, or it was away between two looks.
 */
function isPrintedOtherwise(look: Look, told: Mark | null, mark: Mark | null): boolean {
  if (mark === null) return look.acts.some((act) => act === 'gone' || act === 'removed')
  return look.acts.length > 0 && told?.digest === mark.digest
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
