import type { PayloadRequest } from 'payload'
import { staff } from '../access/roles.ts'
import { notify } from '../mail/notify.ts'
import { personIn } from '../mail/person-in.ts'
import { isInWork, leadingTo } from './leading-to.ts'
import { withdrawnTranslations } from './withdrawn.ts'

/**
 * Asks for each translation of a corrected story to be looked at, and writes to whoever has it. What is
 * killed, spiked or in the trash is asked once it is back, and nobody is written to. What the story was
 * itself translated from is asked nothing. `note` is what readers of the corrected story are told.
 */
export async function giveTasks(
  req: PayloadRequest,
  id: string,
  { correction, note }: { correction: string; note: string },
): Promise<void> {
  const docs = leadingTo(id, await inGroupOf(req, id))
  const gone = await withdrawnTranslations({ payload: req.payload, req })
  const by = staff(req)?.name ?? 'Rostrum'
  // One after the other: they share a transaction.
  for (const translation of docs) {
    const { assignee, createdBy, headline, id: article, language, slugline } = translation
    await req.payload.create({
      collection: 'translationTasks',
      data: { article, source: id, correction, language, assignee, state: 'open' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const to = personIn(assignee) ?? personIn(createdBy)
    const about = { id: article, title: headline || slugline || '' }
    if (to && isInWork(translation) && !gone.has(article))
      await notify(req, [to], { kind: 'translationTask', article: about, by, note })
  }
}

async function inGroupOf(req: PayloadRequest, id: string) {
  const { translationGroup } = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    select: { translationGroup: true },
    overrideAccess: true,
    req,
  })
  if (!translationGroup) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { translationGroup: { equals: translationGroup } },
    sort: 'language',
    limit: 50,
    pagination: false,
    depth: 0,
    draft: true,
    trash: true,
    select: {
      ...{ headline: true, language: true, slugline: true, stage: true },
      ...{ assignee: true, createdBy: true, deletedAt: true, translationOf: true },
    },
    overrideAccess: true,
    req,
  })
  return docs
}

/** A story that has just been corrected itself has followed. */
export async function closeTasks(req: PayloadRequest, article: string): Promise<void> {
  await req.payload.update({
    collection: 'translationTasks',
    where: { and: [{ article: { equals: article } }, { state: { equals: 'open' } }] },
    data: { state: 'done' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
