import type { Endpoint } from 'payload'
import { anyStaff } from '../../access/who.ts'
import { refuseAllLanguages, refused, refuseStrangers } from './answers.ts'
import { applyEdits } from './apply-edits.ts'
import { readEdits } from './changes.ts'

/**
 * `POST /api/photos/edits`: changes several photos, each on the revision it was read at and under the
 * access of whoever asks. The answer has a result for each.
 */
export const editsEndpoint: Endpoint = {
  path: '/edits',
  method: 'post',
  handler: async (req) => {
    if (!anyStaff({ req })) return refuseStrangers(req)
    const unclear = refuseAllLanguages(req)
    if (unclear) return unclear
    const sent: unknown = await req.json?.().catch(() => null)
    const read = readEdits(sent)
    if ('fault' in read) return refused(req, 400, read.fault)
    return Response.json({ results: await applyEdits(req, read.edits) })
  },
}
