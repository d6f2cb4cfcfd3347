import { z } from 'zod'
import { publicTypes } from './documents.ts'
import { text } from './let-out.ts'
import { markerOf, readDocuments } from './read.ts'
import { sourceOf, type Wire } from './wire.ts'

const redirectSchema = z.object({
  type: z.enum(publicTypes),
  language: text,
  from: z.string(),
  to: z.object({ value: z.string() }),
})

/**
 * Makes the edition's old addresses exactly those of the database. All at once: there are few, they
 * change rarely, and one of them may take another's place.
 */
export async function refreshRedirects(wire: Wire): Promise<void> {
  const { edition } = wire
  const docs = await readDocuments(wire.payload, 'redirects', {})
  const kept = new Set(docs.map((doc) => doc.id))
  const redirects = docs.flatMap((doc) => {
    const { data } = redirectSchema.safeParse(doc)
    return data ? [{ ...data, id: data.to.value }] : []
  })
  edition.atomically(() => {
    edition.replaceRedirects(redirects, wire.clock())
    for (const doc of docs) {
      edition.setSource('redirects', doc.id, sourceOf(wire, markerOf(doc)))
    }
    for (const id of edition.sources('redirects').keys()) {
      if (!kept.has(id)) edition.setSource('redirects', id, null)
    }
  })
}
