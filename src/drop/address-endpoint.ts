import type { Endpoint, PayloadRequest } from 'payload'
import { desk } from '../access/who.ts'
import { env } from '../env.ts'
import { type Said, sayTo } from '../fields/refuse.ts'
import { digestOf, newToken } from './token.ts'

/**
 * `POST /api/dropLinks/{id}/address`: `{ address }`, which is shown once, as only its digest is kept.
 * Asked again it makes another one, and the one before leads nowhere. A revoked link gets none.
 */
export const addressEndpoint: Endpoint = {
  path: '/:id/address',
  method: 'post',
  handler: async (req) => {
    const refused = (status: number, said: Said) =>
      Response.json({ errors: [{ message: sayTo(req, said) }] }, { status })
    if (!desk({ req })) return refused(403, notForYou)
    const id = String(req.routeParams?.id)
    if (await isRevoked(req, id)) return refused(409, revoked)
    const token = newToken()
    const { docs } = await req.payload.update({
      collection: 'dropLinks',
      where: { id: { equals: id } },
      data: { tokenDigest: digestOf(token) },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (docs.length === 0) return refused(404, notThere)
    return Response.json({ address: `${env.publicUrl}/drop/${token}` })
  },
}

async function isRevoked(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'dropLinks',
    where: { id: { equals: id }, revoked: { equals: true } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const revoked: Said = {
  en: 'This link is revoked, and its address would lead nowhere: make a new link.',
  zh: '该链接已作废，其网址无法使用：请新建链接。',
}

const notForYou: Said = {
  en: 'Editors give out drop links: ask one of them.',
  zh: '投稿链接由编辑发放，请联系编辑。',
}

const notThere: Said = {
  en: 'This link is not there any more: reload the list.',
  zh: '该链接已不存在：请刷新列表。',
}
