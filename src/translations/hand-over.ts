import type { CollectionAfterChangeHook } from 'payload'
import { savedIn } from '../fields/saved.ts'
import { personIn } from '../mail/person-in.ts'

/** What a translation has to follow goes to whoever is given it; ticked off too, as that may be undone. */
export const handOverTasks: CollectionAfterChangeHook = async (saving) => {
  const { doc, operation, previousDoc, req } = saving
  const [from, to] = [personIn(previousDoc?.assignee), personIn(savedIn(saving).assignee)]
  if (operation === 'create' || from === to) return
  await req.payload.update({
    collection: 'translationTasks',
    where: { article: { equals: doc.id } },
    data: { assignee: to },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
