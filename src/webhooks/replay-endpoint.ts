import type { Endpoint } from 'payload'
import { only } from '../access/who.ts'
import { renewDelivery } from './claim.ts'
import { notForYou, notThere } from './endpoint-answers.ts'
import { readListener } from './listeners.ts'
import { tryNow } from './try-now.ts'

/**
 * `POST /api/webhookDeliveries/{id}/replay`: sends it again as it was, with its id, and gives it all
 * its attempts again should that fail.
 */
export const replayEndpoint: Endpoint = {
  path: '/:id/replay',
  method: 'post',
  handler: async (req) => {
    if (!only('admin')({ req })) return notForYou(req)
    const id = String(req.routeParams?.id)
    const delivery = await req.payload.findByID({
      collection: 'webhookDeliveries',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    const to = delivery?.endpoint
    if (typeof to !== 'string' || !(await readListener(req.payload, to))) return notThere(req)
    await renewDelivery(req.payload, id, new Date())
    return tryNow(req, id)
  },
}
