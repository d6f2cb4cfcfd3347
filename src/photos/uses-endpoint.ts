import type { Endpoint } from 'payload'
import { anyStaff } from '../access/who.ts'
import { usesOf } from '../fields/uses.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'

/**
 * `GET /api/photos/{id}/uses`: `{ usedIn: [{ collection, id, title, isPublished }] }`, drafts and
 * what is in the trash among them.
 */
export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    const id = String(req.routeParams?.id)
    return Response.json({ usedIn: await usesOf(req, { collection: 'photos', id, trash: true }) })
  },
}
