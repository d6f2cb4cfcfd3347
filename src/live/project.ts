import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import { flag, idsOf, instant, ref, rich, rows, text, written } from '../wire/let-out.ts'
import { projection } from '../wire/standing.ts'

const updateSchema = z.object({
  article: ref('articles'),
  session: ref('sessions'),
  headline: text,
  body: rich,
  publishedAt: written(instant),
  keyEvent: flag,
  pinned: flag,
  summary: text,
  byline: rows(z.object({ contributor: written(ref('contributors')), role: text })),
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
        publishedAt,
        keyEvent,
        pinned,
        summary: update.summary,
        byline: update.byline,
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
