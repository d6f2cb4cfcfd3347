import type { PayloadRequest } from 'payload'
import { type Said, sayTo } from '../fields/refuse.ts'
import { readDrafts } from '../preview/read-drafts.ts'
import { amount } from '../wire/let-out.ts'
import type { Found } from '../wire/read.ts'
import { inOwnLanguage } from './own-language.ts'
import { isHidden, refusalsOf, wordsOf } from './refuse-unready.ts'
import { killed } from './rights-hooks.ts'
import { rightsOf } from './rights-of.ts'
import { reasonSentences } from './rights-sentences.ts'
import { evaluate } from './rights.ts'
import { usages } from './usages.ts'

/**
 * How the newest draft of a photo, its revision `rev`, stands before it goes out. `out` is out as it is; `hasOlder` says
 * that readers have an older state of it. `reasons` are why it would be refused, `held` why readers
 * would not get it for all that.
 */
export type Readiness = {
  id: string
  rev: number
  kind: 'ready' | 'unready' | 'out'
  hasOlder: boolean
  reasons: string[]
  held: string[]
}

/** The same for many in their order, in a few questions. Photos that are not here are left out. */
export async function readReadiness(
  req: PayloadRequest,
  ids: string[],
  now: Date,
): Promise<Readiness[]> {
  const [drafts, published] = await Promise.all([
    readDrafts(req.payload, 'photos', ids),
    publishedOf(req, ids),
  ])
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((draft) => {
      const reasons = whyNot(draft).map((said) => sayTo(req, said))
      const isOut = draft._status === 'published'
      return {
        id: draft.id,
        rev: amount.parse(draft.rev) ?? 0,
        kind: isOut ? 'out' : reasons.length > 0 ? 'unready' : 'ready',
        hasOlder: !isOut && published.has(draft.id),
        reasons: isOut ? [] : reasons,
        held: heldBy(draft, now).map((said) => sayTo(req, said)),
      }
    })
}

async function publishedOf(req: PayloadRequest, ids: string[]): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: {},
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return new Set(docs.map(({ id }) => id))
}

function whyNot(draft: Found): Said[] {
  if (draft.deletedAt) return [inTrash]
  if (draft.pubStatus === 'canceled') return [killed]
  if (isHidden(draft)) return []
  return refusalsOf(draft, wordsOf(draft)).map(({ said }) => said)
}

function heldBy(draft: Found, now: Date): Said[] {
  const rights = rightsOf(draft)
  if (rights === null) return []
  const { reasons, verdict } = evaluate(rights, { ...usages.web, at: now })
  return verdict === 'allowed' ? [] : reasons.map((reason) => reasonSentences[reason])
}

const inTrash = { en: 'It is in the trash.', zh: '该图片在回收站中。' }
