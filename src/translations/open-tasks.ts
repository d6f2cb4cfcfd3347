import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import type { Staff } from '../access/roles.ts'
import { withdrawnTranslations } from './withdrawn.ts'

/** A translation whose original was corrected, and what readers were told. */
export type OpenTask = { id: string; headline: string; language: string; note: string }

/** Tasks read, the newest first. */
const most = 50

/**
 * The translations to look at because their original was corrected: all for the desk, and for
 * writers their own and those in a language they translate into. What is killed, spiked, in the trash
 * or withdrawn with its original follows nothing until it is back.
 */
export async function openTasks(req: PayloadRequest, user: Staff): Promise<OpenTask[]> {
  const { docs } = await req.payload.find({
    collection: 'translationTasks',
    where: {
      and: [
        { state: { equals: 'open' } },
        { 'article.stage': { not_equals: 'killed' } },
        forWhom(user),
      ],
    },
    limit: most,
    pagination: false,
    sort: '-createdAt',
    depth: 1,
    draft: true,
    select: { article: true, language: true, correction: true },
    overrideAccess: false,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  const gone = await withdrawnTranslations({ payload: req.payload, req })
  return docs.flatMap(({ article, correction, language }) => {
    if (typeof article !== 'object' || article === null) return []
    const { deletedAt, id, stage } = article
    if (deletedAt || stage === 'killed' || stage === 'spiked' || gone.has(id)) return []
    const note = typeof correction === 'object' && correction !== null ? correction.text : ''
    return [{ id: article.id, headline: article.headline, language: language ?? '', note }]
  })
}

function forWhom({ id, languages, role }: Staff): Where {
  if (role !== 'translator' && role !== 'reporter') return {}
  const own: Where = { assignee: { equals: id } }
  return role === 'translator' ? { or: [own, { language: { in: languages } }] } : own
}
