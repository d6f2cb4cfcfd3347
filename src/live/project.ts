import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  flag,
  identifiers,
  idsOf,
  instant,
  ref,
  rich,
  rows,
  text,
  written,
} from '../wire/let-out.ts'
import { inZone } from '../wire/moment.ts'
import { projection } from '../wire/standing.ts'

const updateSchema = z.object({
  article: ref('articles'),
  session: ref('sessions'),
  headline: text,
  body: rich,
  publishedAt: written(instant),
  publishedTimeZone: text,
  keyEvent: flag,
  pinned: flag,
  summary: text,
  byline: rows(z.object({ contributor: written(ref('contributors')), role: text })),
  identifiers,
})

/** One update of a live blog. Whether its blog is public is for the wire to see. */
export function projectLiveUpdate(doc: unknown): Projection {
  return projection('liveUpdates', doc, () => {
    const update = updateSchema.parse(doc)
    const { article, session, headline, body, publishedAt, keyEvent, pinned } = update
    return {
      document: {
        title: headline ?? '',
        article,
        session,
        headline,
        body,
        publishedAt: inZone(publishedAt, update.publishedTimeZone),
        publishedAtZone: update.publishedTimeZone,
        keyEvent,
        pinned,
        summary: update.summary,
        byline: update.byline,
        identifiers: update.identifiers,
      },
      facets: {
        article: idsOf(article),
        session: idsOf(session),
        keyEvent: [String(keyEvent)],
        pinned: [String(pinned)],
      },
      sortKeys: { published: publishedAt },
    }
  })
}
