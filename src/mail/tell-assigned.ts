import type { CollectionAfterChangeHook } from 'payload'
import { staff } from '../access/roles.ts'
import { savedIn } from '../fields/saved.ts'
import { notify } from './notify.ts'
import { personIn } from './person-in.ts'

/** Long enough to choose somebody else, in milliseconds; then only the last one is written to. */
const secondThought = 60_000

/** Writes to whoever is given an article by somebody else, a minute later and if it is still theirs. */
export const tellAssigned: CollectionAfterChangeHook = async (saving) => {
  const { previousDoc, req } = saving
  const doc = savedIn(saving)
  const person = staff(req)
  const to = personIn(doc.assignee)
  if (person === null || to === null || to === personIn(previousDoc?.assignee)) return
  const article = { id: String(doc.id), title: String(doc.headline || doc.slugline || '') }
  await notify(req, [to], { kind: 'assigned', article, by: person.name }, { wait: secondThought })
}
