import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import { identifiers, idsOf, localized, ref, sortTitle, text, written } from '../wire/let-out.ts'
import { projection } from '../wire/standing.ts'

const topicSchema = z.object({
  name: written(localized),
  qcode: text,
  parent: ref('topics'),
  identifiers,
})

export function projectTopic(doc: unknown): Projection {
  return projection('topics', doc, () => {
    const { name, qcode, parent, identifiers: known } = topicSchema.parse(doc)
    return {
      document: { title: name, name, qcode, parent, identifiers: known },
      facets: { parent: idsOf(parent) },
      sortKeys: { title: sortTitle(name) },
    }
  })
}
