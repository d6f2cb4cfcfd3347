import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { anyStaff, desk } from '../access/who.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import { sayTooLong } from '../fields/too-long.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { outside } from '../history/outside.ts'
import { correctStory } from './correct.ts'
import { correctableOf } from './difference.ts'

/**
 * `GET /api/articles/{id}/correction`: what the newest draft changes of what readers have, as a
 * correction would tell it, and the corrections that colleagues propose.
 */
const correctionEndpoint: Endpoint = {
  path: '/:id/correction',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    const id = String(req.routeParams?.id)
    const found = await correctableOf(req, id)
    if (!found) return Response.json({ correction: null })
    const { changes, fromRevision, rev } = found
    const proposals = await proposalsFor(req, id)
    return Response.json({ correction: { fromRevision, rev, changes, proposals } })
  },
}

async function proposalsFor(req: PayloadRequest, article: string) {
  const { docs } = await req.payload.find({
    collection: 'corrections',
    where: { and: [{ article: { equals: article } }, { _status: { equals: 'draft' } }] },
    sort: '-updatedAt',
    limit: 20,
    pagination: false,
    depth: 0,
    draft: true,
    select: { text: true, type: true, position: true, field: true, before: true, after: true },
    overrideAccess: false,
    req: outside(req),
  })
  return docs
}

const maybe = z.string().max(20_000).nullish()
const askedSchema = z.object({
  rev: z.number(),
  text: z.string(),
  type: z.enum(['correction', 'clarification', 'update', 'retraction', 'editorsNote']),
  position: z.enum(['top', 'bottom']),
  field: maybe,
  before: maybe,
  after: maybe,
  proposal: maybe,
  acknowledged: z.boolean().default(false),
  override: z.object({ reason: z.string().max(1000) }).optional(),
})

/**
 * `POST /api/articles/{id}/correct` with `{ rev, text, type, position, field, before, after,
 * proposal }` and, as for every publication, `acknowledged` and `override`: publishes the newest draft as corrected together with its correction. The desk only.
 */
const correctEndpoint: Endpoint = {
  path: '/:id/correct',
  method: 'post',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    if (!desk({ req })) throw refusedRequest(req, 403, 'only-the-desk', onlyTheDesk)
    const id = String(req.routeParams?.id)
    const asked = askedSchema.safeParse(await bodyOf(req))
    if (!asked.success)
      throw refusedRequest(req, 400, 'correction-unreadable', sayTooLong(asked.error) ?? unreadable)
    const found = await correctableOf(req, id)
    if (!found) throw refusedRequest(req, 409, 'not-published', notOut)
    const done = await correctStory(req, { ...asked.data, id, fromRevision: found.fromRevision })
    return Response.json(done)
  },
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return null
  }
}

const onlyTheDesk = {
  en: 'Editors publish corrections. Propose one: save it as a draft.',
  zh: '更正由编辑发布，请保存为草稿提出建议。',
}

const notOut = {
  en: 'Readers do not have this article: there is nothing to correct. Just change it.',
  zh: '本文未对读者发布，无需更正，直接修改即可。',
}

const unreadable = {
  en: 'Send rev, text, type and position, and what it said before and says after.',
  zh: '请提交 rev、text、type、position，以及改动前后的文字。',
}

/** What the correction form of an article asks. */
export const correctionEndpoints = [correctionEndpoint, correctEndpoint]
