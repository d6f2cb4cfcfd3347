import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import { identifiers, idsOf, instant, ref, text, written } from '../wire/let-out.ts'
import { inZone } from '../wire/moment.ts'
import { projection } from '../wire/standing.ts'

const correctionSchema = z.object({
  article: ref('articles'),
  type: written(text),
  text: written(text),
  field: text,
  before: text,
  after: text,
  publishedAt: written(instant),
  publishedTimeZone: text,
  position: text,
  identifiers,
})

/** What was wrong and what is right, without who approved saying so. */
export function projectCorrection(doc: unknown): Projection {
  return projection('corrections', doc, () => {
    const correction = correctionSchema.parse(doc)
    const { article, type, field, before, after, publishedAt, position } = correction
    return {
      document: {
        title: correction.text,
        article,
        kind: type,
        text: correction.text,
        field,
        before,
        after,
        publishedAt: inZone(publishedAt, correction.publishedTimeZone),
        publishedAtZone: correction.publishedTimeZone,
        position,
        identifiers: correction.identifiers,
      },
      facets: { article: idsOf(article), type: [type] },
      sortKeys: { published: publishedAt },
    }
  })
}
