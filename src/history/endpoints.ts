import type { Endpoint, PayloadRequest } from 'payload'
import { anyStaff } from '../access/who.ts'
import { sayTo } from '../fields/refuse.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { differencesBetween } from './differences.ts'
import { revisionsOf } from './revisions.ts'

/** `GET /api/articles/{id}/history?page=1`: who did what to a story, newest first. */
const historyEndpoint: Endpoint = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    const page = Math.max(1, Math.trunc(Number(req.query.page)) || 1)
    return Response.json(await revisionsOf(req, String(req.routeParams?.id), page))
  },
}

/** `GET /api/articles/{id}/compare?from=…&to=…`: two versions, compared word by word. */
const compareEndpoint: Endpoint = {
  path: '/:id/compare',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    const [before, after] = [
      await versionOf(req, req.query.from),
      await versionOf(req, req.query.to),
    ]
    if (!before || !after) return notThere(req)
    const differences = await differencesBetween(req, { collection: 'articles', before, after })
    return Response.json({ differences })
  },
}

/** What a story had in its history, and what differs. */
export const historyEndpoints = [historyEndpoint, compareEndpoint]

async function versionOf(req: PayloadRequest, id: unknown) {
  if (typeof id !== 'string' || id === '') return null
  const version = await req.payload.findVersionByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const isOfThis = version?.parent === req.routeParams?.id
  return version && isOfThis ? { ...version.version } : null
}

function notThere(req: PayloadRequest): Response {
  const message = sayTo(req, {
    en: 'This article has no such version: send from and to, two ids of its history.',
    zh: '本文没有该版本：请提交 from 和 to，即历史记录中的两个编号。',
  })
  return Response.json({ errors: [{ message }] }, { status: 404 })
}
