import { hrefOf, startReading } from '../delivery/reading.ts'
import { looksLikeUuid } from '../fields/slug-text.ts'
import { publicTypes, type PublicType } from '../wire/documents.ts'
import type { Edition } from '../wire/edition.ts'
import { atMost } from '../wire/edition/tags.ts'
import type { Mark, WebhookEvent } from './events.ts'

/** One thing to tell: what happened to which document, with the change it came from. */
export type News = {
  /** Null: the document says what it said, but answers with it are others; for CDNs only. */
  event: WebhookEvent | null
  type: PublicType
  id: string
  /** The number of the change, in the numbering that `epoch` names. */
  seq: number
  epoch: string
  at: Date
  tags: string[]
  /** Where it is shown, or was before it went away. */
  place: Pick<Mark, 'slug' | 'language' | 'path'>
}

/** News that is sent as a message. */
export type Told = News & { event: WebhookEvent }

/** The body of a message: enough to act on, and where to read the rest. */
export type Message = {
  type: string
  timestamp: string
  data: {
    event: string
    type: string
    id: string
    href: string
    path: string | null
    slug: string | null
    language: string | null
    title: string | null
    seq: number
    epoch: string
    tags: string[]
  }
}

/** More would make a message larger than receivers take. */
const mostTagsSaid = 200

export type Site = { edition: Edition; publicUrl: string; languages: readonly string[] }

/** Words the news for a receiver. What is not public any more is named, not described. */
export function messageOf(
  { edition, languages, publicUrl }: Site,
  { at, epoch, event, id, place, seq, tags, type }: Told,
  now: Date,
): Message {
  const reading = startReading({ edition, now, publicUrl, languages, asked: [], bodies: [] })
  const entry = edition.getById(type, id, now)
  return {
    type: `${type}.${event}`,
    timestamp: at.toISOString(),
    data: {
      event,
      type,
      id,
      href: hrefOf({ publicUrl }, type, id),
      path: place.path,
      slug: place.slug,
      language: place.language,
      title: entry ? reading.say(entry.document.title) : null,
      seq,
      epoch,
      tags: atMost(
        tags.filter((tag) => isSayable(edition, tag, now)),
        mostTagsSaid,
      ),
    },
  }
}

/** A list filtered by a document is named only where that document is public too. */
function isSayable(edition: Edition, tag: string, now: Date): boolean {
  const [, name, value = ''] = tag.split(':')
  if (name === undefined || !looksLikeUuid(value)) return true
  return publicTypes.some((type) => edition.getById(type, value, now) !== null)
}
