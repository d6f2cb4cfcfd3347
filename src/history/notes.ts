import type { PayloadRequest } from 'payload'
import { outside } from './outside.ts'

/** What readers were told of a correction, and the revision of the article that came out with it. */
export type Note = { id: string; text: string; rev: number }

type Span = { above: number; upTo: number }

/** The corrections that came out with one of these revisions of an article, the oldest first. */
export async function notesOf(
  req: PayloadRequest,
  article: string,
  { above, upTo }: Span,
): Promise<Note[]> {
  const { docs } = await req.payload.find({
    collection: 'corrections',
    where: {
      and: [
        { article: { equals: article } },
        { _status: { equals: 'published' } },
        { toRevision: { greater_than: above } },
        { toRevision: { less_than_equal: upTo } },
      ],
    },
    sort: 'createdAt',
    limit: 100,
    pagination: false,
    depth: 0,
    select: { text: true, toRevision: true },
    overrideAccess: false,
    req: outside(req),
  })
  return docs.map(({ id, text, toRevision }) => ({ id, text, rev: toRevision ?? 0 }))
}
