import type { PayloadRequest } from 'payload'
import { outside } from '../history/outside.ts'
import { type Missing, missingIn } from './counterparts.ts'
import { sourcesOf } from './source.ts'

/** What the newest draft of a translation has nothing for; all empty where it translates nothing. */
export async function missingOf(req: PayloadRequest, id: string): Promise<Missing> {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req: outside(req),
  })
  const { translatedFromRevision = null, translationOf } = article
  const source = typeof translationOf === 'string' ? translationOf : translationOf?.id
  return missingIn(article, source ? await sourcesOf(req, source, translatedFromRevision) : [])
}
