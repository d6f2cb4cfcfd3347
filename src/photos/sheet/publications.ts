import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Said } from '../../fields/refuse.ts'
import { mostEdits } from './outbox.ts'
import { type EditResult, saveApart } from './save-apart.ts'

const sentSchema = z.object({
  act: z.enum(['publish', 'takeBack']),
  photos: z
    .array(z.strictObject({ id: z.string().min(1).max(64), rev: z.int().min(0) }))
    .min(1)
    .max(mostEdits),
})

/** Photos that go out, or are taken back, each on the revision it was looked at. */
export type Publications = z.infer<typeof sentSchema>

/** Reads what was sent; what cannot be read is answered with what to send instead. */
export function readPublications(sent: unknown): Publications | { fault: Said } {
  return sentSchema.safeParse(sent).data ?? { fault: unreadable }
}

const unreadable = {
  en: `Send {"act": "publish" or "takeBack", "photos": [{"id", "rev"}]}, at most ${mostEdits} photos.`,
  zh: `请提交 {"act": "publish" 或 "takeBack", "photos": [{"id", "rev"}]}，最多 ${mostEdits} 张。`,
}

/**
 * Publishes or unpublishes each photo by itself, as its form does: those that are not ready are
 * refused with the reason, and the others go on.
 */
export async function publishEach(
  req: PayloadRequest,
  { act, photos }: Publications,
): Promise<EditResult[]> {
  const _status = act === 'publish' ? 'published' : 'draft'
  const results: EditResult[] = []
  for (const { id, rev } of photos)
    results.push(await saveApart(req, id, { data: { _status, rev }, draft: false }))
  return results
}
