import type { PublicType } from '../wire/documents.ts'
import type { Edition } from '../wire/edition.ts'
import type { Listed } from '../wire/edition/listing.ts'
import { tagOf, tagsOfListings } from '../wire/edition/tags.ts'
import { eventOf, type Mark, type WebhookEvent } from './events.ts'
import type { Look } from './looks.ts'
import { markOf, type Recorder } from './marks.ts'
import type { News } from './message.ts'

type Seeing = Pick<Recorder, 'clock' | 'edition' | 'languages'>

/** `mark`: what endpoints know of the document from now on. `news`: null when nothing is to be said. */
export type Seen = { mark: Mark | null; news: News | null }

/** What one look finds, compared with what endpoints were told last. */
export function newsOf(seeing: Seeing, look: Look, last: Mark | null): Seen {
  const { edition } = seeing
  const { at, id, seq, type, was } = look
  const now = seeing.clock()
  const mark = markOf(seeing, type, id)
  const isGone = edition.get(type, id, [], now).kind === 'gone'
  const isKilled = isGone && edition.listedAs(type, id) === null
  const told = last?.hasEnded ? null : last
  const wasSeen = look.wasSeen || (isKilled && last !== null)
  const event = eventOf(told, mark, { type, isKilled, wasSeen })
  const known = { event, mark, told }
  const place = mark ?? last ?? { slug: was[0]?.slug ?? null, language: null, path: null }
  const kept = mark ?? (isKilled ? null : ended(event === 'unpublish' ? place : last))
  if (event === null && !isAnsweredOtherwise(look, known, isGone)) return { mark: kept, news: null }
  const tags = tagsFor(edition, look, known, now)
  return { mark: kept, news: { event, type, id, seq, epoch: edition.epoch, at, tags, place } }
}

/** What is kept of a document that was unpublished: should it be killed, that is told too. */
function ended(place: News['place'] | null): Mark | null {
  if (place === null) return null
  const { language, path, slug } = place
  return { digest: '', source: '', slug, language, path, hasEnded: true }
}

/** What is to be said of a document, what is public of it, and what endpoints were told last. */
type Known = { event: WebhookEvent | null; mark: Mark | null; told: Mark | null }

/**
 * Those of every answer, refusals too, that may be another now. In which lists a document was is not
 * known where the log does not say it: then it may be any of its type.
 */
function tagsFor(edition: Edition, look: Look, { event, mark, told }: Known, now: Date): string[] {
  const { id, lost, type, was } = look
  const listings = [...was, ...listedNow(edition, type, id, now)]
  const isUnlisted = mark === null || (was.length === 0 && isSteady(look))
  const isListedAlike = event === null && isUnlisted
  const cameOut = mark !== null && (told === null || !isSteady(look))
  const slugs = [told, ...listings].map((each) => each?.slug)
  const isUnlogged = look.acts.length === 0 && told !== null
  return [
    ...(isUnlogged ? [tagOf.all(type)] : []),
    ...(isListedAlike ? ownTags(type, id) : tagsOfListings(type, id, listings)),
    ...namesOf(edition, { type, id, names: [...lost, ...slugs] }),
    ...(cameOut ? tagsOfPointing(edition, type, id, now) : []),
  ]
}

/** How readers find it, or found it until it ended; not how they will once an embargo lifts. */
function listedNow(edition: Edition, type: PublicType, id: string, now: Date): Listed[] {
  const listed = edition.listedAs(type, id)
  return listed !== null && listed.from <= now.getTime() ? [listed] : []
}

type Named = { type: PublicType; id: string; names: (string | null | undefined)[] }

/** Tags of answers, refusals too, to whoever looked it up by one of its slugs. */
function namesOf(edition: Edition, { type, id, names }: Named): string[] {
  const all = new Set([...names, ...edition.oldSlugs(type, id)])
  return [...all].flatMap((name) => (name ? [tagOf.document(type, name)] : []))
}

/**
 * Whether answers may be others although there is nothing to say of the document. One that readers
 * see: something it points at came out, an old slug leads to it now, or it was away between two
 * looks. One that they do not: it is refused as gone now, or no longer so.
 */
function isAnsweredOtherwise(look: Look, { mark, told }: Known, isGone: boolean): boolean {
  const { acts, lost, was } = look
  if (acts.length === 0) return false
  if (mark !== null) return told?.digest === mark.digest
  const hasLeft = acts.some((act) => act === 'gone' || act === 'removed')
  return isGone || hasLeft || lost.length > 0 || was.length > 0
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
