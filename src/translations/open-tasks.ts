import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import type { Staff } from '../access/roles.ts'
import { withdrawnTranslations } from './withdrawn.ts'

/** A translation whose original was corrected, and what readers were told. */
export type OpenTask = { id: string; headline: string; language: string; note: string }

/** Tasks told, the newest first. */
const most = 50

/**
 * The translations to look at because their original was corrected: all for the desk, and for
 * writers their own and those in a language they translate into. What is killed, spiked, in the trash
 * or withdrawn with its original follows nothing until it is back.
 */
export async function openTasks(req: PayloadRequest, user: Staff): Promise<OpenTask[]> {
  const gone = await withdrawnTranslations({ payload: req.payload, req })
  const found: OpenTask[] = []
  for (let page: number | null | undefined = 1; page && found.length < most;) {
    const { docs, nextPage } = await readTasks(req, user, page)
    found.push(...docs.flatMap((task) => toFollow(task, gone)))
    page = nextPage
  }
  return found.slice(0, most)
}

/** Where a story stands is known of its newest draft only, so what follows nothing is among them. */
function readTasks(req: PayloadRequest, user: Staff, page: number) {
  return req.payload.find({
    collection: 'translationTasks',
    where: {
      and: [
        { state: { equals: 'open' } },
        { 'article.stage': { not_equals: 'killed' } },
        forWhom(user),
      ],
    },
    limit: most,
    page,
    sort: ['-createdAt', 'id'],
    depth: 1,
    draft: true,
    select: { article: true, language: true, correction: true },
    populate: {
      articles: { deletedAt: true, headline: true, stage: true },
      corrections: { text: true },
    },
    overrideAccess: false,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
}

type Task = Awaited<ReturnType<typeof readTasks>>['docs'][number]

function toFollow({ article, correction, language }: Task, gone: ReadonlySet<string>): OpenTask[] {
  if (typeof article !== 'object' || article === null) return []
  const { deletedAt, headline, id, stage } = article
  if (deletedAt || stage === 'killed' || stage === 'spiked' || gone.has(id)) return []
  const note = typeof correction === 'object' && correction !== null ? correction.text : ''
  return [{ id, headline, language: language ?? '', note }]
}

function forWhom({ id, languages, role }: Staff): Where {
  if (role !== 'translator' && role !== 'reporter') return {}
  const own: Where = { assignee: { equals: id } }
  return role === 'translator' ? { or: [own, { language: { in: languages } }] } : own
}
