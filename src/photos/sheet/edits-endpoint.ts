import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { anyStaff } from '../../access/who.ts'
import { refuseAllLanguages, refuseAnother, refused, refuseStrangers } from './answers.ts'
import { applyEdits } from './apply-edits.ts'
import { readEdits } from './changes.ts'

/**
 * `POST /api/photos/edits`: changes several photos, each on the revision it was read at and under the
 * access of whoever asks. The answer has a result for each. Where it says whose they are (`user`), they
 * are saved as nobody else.
 */
export const editsEndpoint: Endpoint = {
  path: '/edits',
  method: 'post',
  handler: async (req) => {
    if (!anyStaff({ req })) return refuseStrangers(req)
    const unclear = refuseAllLanguages(req)
    if (unclear) return unclear
    const sent: unknown = await req.json?.().catch(() => null)
    if (isOfAnother(req, sent)) return refuseAnother(req)
    const read = readEdits(sent)
    if ('fault' in read) return refused(req, 400, read.fault)
    return Response.json({ results: await applyEdits(req, read.edits) })
  },
}

function isOfAnother({ user }: PayloadRequest, sent: unknown): boolean {
  const { data } = z.object({ user: z.string() }).safeParse(sent)
  return data !== undefined && data.user !== user?.id
}
