import type { Payload } from 'payload'
import { projectWithin, readAround } from './around.ts'
import { type Listing, type PublicDocument, publicTypes, type Ref } from './documents.ts'
import { readDocuments } from './read.ts'

type Title = PublicDocument['title']

/**
 * What readers know these documents as at that moment; null for what they may not know of: not
 * published, withdrawn, or held back by an embargo of its own or of what it belongs to.
 */
export async function publicTitlesOf(
  payload: Payload,
  refs: readonly Ref[],
  at: Date,
): Promise<(ref: Ref) => Title | null> {
  const titles = new Map<string, Title>()
  for (const type of publicTypes) {
    const ids = [...new Set(refs.filter(({ ref }) => ref === type).map(({ id }) => id))]
    const docs = ids.length > 0 ? await readDocuments(payload, type, { id: { in: ids } }) : []
    const around = await readAround(payload, type, docs, at)
    for (const doc of docs) {
      const { projection } = projectWithin(type, doc, around(doc), at)
      if (projection.kind !== 'public' || !isOpen(projection.listing, at)) continue
      titles.set(`${type}/${doc.id}`, projection.document.title)
    }
  }
  return ({ id, ref }) => titles.get(`${ref}/${id}`) ?? null
}

function isOpen({ visibleFrom, visibleUntil }: Listing, at: Date): boolean {
  const now = at.toISOString()
  return (
    (visibleFrom === null || visibleFrom <= now) && (visibleUntil === null || now < visibleUntil)
  )
}
