import {
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  type JsonObject,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { staff } from '../access/roles.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { isSlug } from '../history/names.ts'
import { mayWrite } from '../rescue/why-outside.ts'
import { takeOver } from './lock.ts'
import { newsOf } from './news.ts'

/**
 * What two people in one document need. `GET {id}/news?since={rev}`: `{ rev, news, holder }`, the newest
 * revision, what was done since, and who else is writing. `POST {id}/take-over`: `{ isNew }`, whether
 * the lock was not theirs before.
 */
export const togetherEndpoints: Endpoint[] = [
  {
    path: '/:id/news',
    method: 'get',
    handler: async (req) => {
      if (!staff(req)) return signInFirst()
      const { collection, id } = askedOf(req)
      const asked = {
        collection,
        id,
        draft: true,
        depth: 0,
        disableErrors: true,
        trash: true,
      } as const
      const select = { rev: true } as const
      const doc = await req.payload.findByID({ ...asked, select, overrideAccess: false, req })
      if (!doc) throw notThere(req)
      const { rev }: JsonObject = doc
      const since = Number(req.query?.since) || 0
      return Response.json({ rev: rev ?? 0, ...(await newsOf(req, { collection, id }, since)) })
    },
  },
  {
    path: '/:id/take-over',
    method: 'post',
    handler: async (req) => {
      const person = staff(req)
      if (!person) return signInFirst()
      const { collection, id } = askedOf(req)
      const asked = {
        collection,
        id,
        draft: true,
        depth: 0,
        disableErrors: true,
        trash: true,
      } as const
      const stored = await req.payload.findByID({ ...asked, overrideAccess: false, req })
      if (!stored) throw notThere(req)
      if (!(await mayWrite(req, { collection, id, stored }))) throw new Forbidden(req.t)
      return Response.json({ isNew: await takeOver(req, { collection, id }, person.id) })
    },
  },
]

function askedOf(req: PayloadRequest): { collection: CollectionSlug; id: string } {
  const { collection, id } = req.routeParams ?? {}
  if (typeof collection !== 'string' || !isSlug(req, collection)) throw notThere(req)
  return { collection, id: String(id) }
}

const notThere = (req: PayloadRequest) => new NotFound(req.t)
