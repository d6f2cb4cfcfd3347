import type { PayloadRequest } from 'payload'

/** Asks for each translation of a corrected story to be looked at, and says how many there are. */
export async function giveTasks(
  req: PayloadRequest,
  id: string,
  correction: string,
): Promise<number> {
  const { translationGroup } = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    select: { translationGroup: true },
    overrideAccess: true,
    req,
  })
  if (!translationGroup) return 0
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      and: [
        { translationGroup: { equals: translationGroup } },
        { id: { not_equals: id } },
        { stage: { not_in: ['spiked', 'killed'] } },
      ],
    },
    sort: 'language',
    limit: 50,
    pagination: false,
    depth: 0,
    draft: true,
    select: { language: true, assignee: true },
    overrideAccess: true,
    req,
  })
  const tasks = docs.map(({ assignee, id: article, language }) =>
    req.payload.create({
      collection: 'translationTasks',
      data: { article, source: id, correction, language, assignee, state: 'open' },
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
  return (await Promise.all(tasks)).length
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
