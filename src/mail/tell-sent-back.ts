import type { CollectionAfterChangeHook, JsonObject } from 'payload'
import { staff } from '../access/roles.ts'
import { savedIn } from '../fields/saved.ts'
import { notify } from './notify.ts'
import { personIn } from './person-in.ts'

/** Writes to whose article is sent back, with the reason. */
export const tellSentBack: CollectionAfterChangeHook = async (saving) => {
  const { previousDoc, req } = saving
  const doc = savedIn(saving)
  const { at, why } = sentBackIn(doc)
  if (!at || !why || sameTime(at, sentBackIn(previousDoc).at)) return
  const to = personIn(doc.assignee) ?? personIn(doc.createdBy)
  const article = { id: String(doc.id), title: String(doc.headline ?? '') }
  const by = staff(req)?.name ?? 'Rostrum'
  if (to !== null) await notify(req, [to], { kind: 'sentBack', article, by, reason: why })
}

function sentBackIn(doc: JsonObject | undefined): { at?: unknown; why?: string } {
  return doc?.sentBack ?? {}
}

function sameTime(one: unknown, other: unknown): boolean {
  return new Date(String(one)).getTime() === new Date(String(other)).getTime()
}
