import {
  type CollectionSlug,
  type Endpoint,
  executeAccess,
  Forbidden,
  type JsonObject,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { staff } from '../access/roles.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { isSlug } from '../history/names.ts'
import { lockHolderOf } from '../rescue/lock-holder.ts'
import { mayWrite } from '../rescue/why-outside.ts'
import { letGo, takeOver } from './lock.ts'
import { newsOf } from './news.ts'

/**
 * What two people in one document need. `POST {id}/take-over`: `{ isNew }`, whether the lock was not
 * theirs before. `POST {id}/let-go`: the form named in `X-Form` is closed.
 */
export const lockEndpoints: Endpoint[] = [
  {
    path: '/:id/take-over',
    method: 'post',
    handler: async (req) => {
      const person = staff(req)
      if (!person) return signInFirst()
      const { held, stored } = await askedOf(req)
      if (!(await mayWrite(req, { ...held, stored }))) throw new Forbidden(req.t)
      return Response.json({ isNew: await takeOver(req, held, person.id) })
    },
  },
  {
    path: '/:id/let-go',
    method: 'post',
    handler: async (req) => {
      const person = staff(req)
      if (!person) return signInFirst()
      const form = req.headers.get('x-form') ?? ''
      await letGo(req, heldIn(req), { form, person: person.id })
      return new Response(null, { status: 204 })
    },
  },
]

/**
 * `GET {id}/news?since={rev}`: `{ rev, news, holder }`, the newest revision, what was done since, for
 * whoever may read the history, and who else is writing.
 */
export const newsEndpoint: Endpoint = {
  path: '/:id/news',
  method: 'get',
  handler: async (req) => {
    if (!staff(req)) return signInFirst()
    const { held, stored } = await askedOf(req, { rev: true, updatedAt: true })
    const now = { rev: Number(stored.rev ?? 0), updatedAt: String(stored.updatedAt) }
    const { access } = req.payload.collections[held.collection].config
    const mayKnow =
      (await executeAccess({ disableErrors: true, req }, access.readVersions)) === true
    const since = Number(req.query?.since) || 0
    const news = mayKnow ? await newsOf(req, { ...held, ...now }, since) : null
    return Response.json({ rev: now.rev, news, holder: await lockHolderOf(req, held) })
  },
}

/** The document that is asked for, as it was saved last, for whoever may read it. */
async function askedOf(req: PayloadRequest, select?: Record<string, true>) {
  const held = heldIn(req)
  const stored: JsonObject | null = await req.payload.findByID({
    ...held,
    ...(select && { select }),
    draft: true,
    depth: 0,
    disableErrors: true,
    trash: true,
    overrideAccess: false,
    req,
  })
  if (!stored) throw notThere(req)
  return { held, stored }
}

function heldIn(req: PayloadRequest): { collection: CollectionSlug; id: string } {
  const { collection, id } = req.routeParams ?? {}
  if (typeof collection !== 'string' || !isSlug(req, collection)) throw notThere(req)
  return { collection, id: String(id) }
}

const notThere = (req: PayloadRequest) => new NotFound(req.t)
