import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { type LiveUpdate, liveUpdateOf, type Out } from './live-update.ts'

/** Updates in their newest words; where those are a draft, with what readers have meanwhile. */
export async function liveUpdatesOf(
  req: PayloadRequest,
  newest: readonly { id: string; _status?: string | null }[],
): Promise<LiveUpdate[]> {
  const drafts = newest.filter(({ _status: status }) => status !== 'published')
  const out = drafts.length === 0 ? new Map() : await outOf(req, drafts)
  return newest.map((doc) => liveUpdateOf(doc, out.get(doc.id) ?? null))
}

async function outOf(
  req: PayloadRequest,
  drafts: readonly { id: string }[],
): Promise<Map<string, Out>> {
  const { docs } = await req.payload.find({
    collection: 'liveUpdates',
    where: { id: { in: drafts.map(({ id }) => id) }, _status: { equals: 'published' } },
    limit: drafts.length,
    pagination: false,
    depth: 0,
    draft: false,
    select: { headline: true, body: true, createdAt: true, updatedAt: true },
    overrideAccess: false,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  return new Map(docs.map((doc) => [doc.id, wordsOf(doc)]))
}

function wordsOf(doc: unknown): Out {
  const { headline, text } = liveUpdateOf(doc, null)
  return { headline, text }
}
