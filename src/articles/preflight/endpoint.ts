import type { Endpoint, PayloadRequest } from 'payload'
import { staff } from '../../access/roles.ts'
import { sayTo } from '../../fields/refuse.ts'
import { signInFirst } from '../../fields/warnings-endpoint.ts'
import { checksOf } from '../preflight.ts'
import type { Finding, Level } from './finding.ts'

/**
 * `GET /api/articles/{id}/pre-flight`: `{ errors, warnings, advice }`, each `{ code, path, message }`,
 * in the language of whoever asks, who has to be of the staff. 404 when there is no such story.
 */
export const preflightEndpoint: Endpoint = {
  path: '/:id/pre-flight',
  method: 'get',
  handler: async (req) => {
    if (staff(req) === null) return signInFirst()
    const id = String(req.routeParams?.id)
    if (!(await exists(req, id))) return noSuchStory(req)
    const found = await checksOf(req, id, { now: new Date() })
    const at = (wanted: Level) =>
      found.filter(({ level }) => level === wanted).map((each) => told(req, each))
    return Response.json({ errors: at('error'), warnings: at('warning'), advice: at('advice') })
  },
}

async function exists(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}

function noSuchStory(req: PayloadRequest): Response {
  const message = sayTo(req, { en: 'There is no such article.', zh: '没有这篇文章。' })
  return Response.json({ errors: [{ message }] }, { status: 404 })
}

/** A finding as programs and the form get it. */
function told(req: PayloadRequest, { about, code, instead, path, said, words }: Finding) {
  return { code, path, message: sayTo(req, said), about, instead, words }
}
