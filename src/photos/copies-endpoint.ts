import type { Endpoint } from 'payload'
import { askProgress } from '../wire/progress-of-copies.ts'

/** `GET /api/photos/:id/copies`, for staff: how many of the public copies are made. */
export const copiesEndpoint: Endpoint = {
  method: 'get',
  path: '/:id/copies',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const photo = await req.payload.findByID({
      collection: 'photos',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
      select: { updatedAt: true },
    })
    const progress = photo ? await askProgress(id) : null
    return Response.json({ copies: progress }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
