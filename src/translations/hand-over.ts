import type { CollectionAfterChangeHook } from 'payload'
import { personIn } from '../mail/person-in.ts'

/** What a translation still has to follow goes to whoever is given the translation, and to nobody else. */
export const handOverTasks: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const [from, to] = [personIn(previousDoc?.assignee), personIn(doc.assignee)]
  if (operation === 'create' || from === to) return
  await req.payload.update({
    collection: 'translationTasks',
    where: { and: [{ article: { equals: doc.id } }, { state: { equals: 'open' } }] },
    data: { assignee: to },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
