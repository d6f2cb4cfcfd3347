import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import { idsOf, localized, ref, sortTitle, text, written } from '../wire/let-out.ts'
import { projection } from '../wire/standing.ts'

const topicSchema = z.object({
  name: written(localized),
  qcode: text,
  parent: ref('topics'),
})

export function projectTopic(doc: unknown): Projection {
  return projection('topics', doc, () => {
    const { name, qcode, parent } = topicSchema.parse(doc)
    return {
      document: { title: name, name, qcode, parent },
      facets: { parent: idsOf(parent) },
      sortKeys: { title: sortTitle(name) },
    }
  })
}
