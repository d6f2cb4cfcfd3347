import type { Payload } from 'payload'
import type { Pointer } from '../history/say-value.ts'
import {
  type Listing,
  type PublicDocument,
  type PublicType,
  publicTypes,
} from '../wire/documents.ts'
import { project } from '../wire/project.ts'
import { readDocuments } from '../wire/read.ts'

/** What readers know these documents as, in a language; empty for what they may not know of. */
export async function publicNamesOf(
  payload: Payload,
  pointers: readonly Pointer[],
  { at, language }: { at: Date; language: string },
): Promise<(collection: string, id: string) => string> {
  const names = new Map<string, string>()
  for (const type of publicTypes) {
    const ids = pointers.filter(({ collection }) => collection === type).map(({ id }) => id)
    if (ids.length === 0) continue
    const docs = await readDocuments(payload, type, { id: { in: [...new Set(ids)] } })
    for (const doc of docs) names.set(`${type}/${doc.id}`, publicName(type, doc, { at, language }))
  }
  return (collection, id) => names.get(`${collection}/${id}`) ?? ''
}

function publicName(
  type: PublicType,
  doc: unknown,
  { at, language }: { at: Date; language: string },
): string {
  const { projection } = project(type, doc, { timeZone: null, at })
  if (projection.kind !== 'public' || !isOpen(projection.listing, at)) return ''
  return titleIn(projection.document.title, language)
}

function isOpen({ visibleFrom, visibleUntil }: Listing, at: Date): boolean {
  const now = at.toISOString()
  return (
    (visibleFrom === null || visibleFrom <= now) && (visibleUntil === null || now < visibleUntil)
  )
}

function titleIn(title: PublicDocument['title'], language: string): string {
  if (typeof title === 'string') return title
  return title.localized[language] ?? Object.values(title.localized)[0] ?? ''
}
