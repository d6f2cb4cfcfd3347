import type { GlobalAfterChangeHook, JsonObject } from 'payload'
import { recordAct } from '../staff/audit.ts'
import { changedFields, stateChanges } from '../staff/changes.ts'

/** Writes down who changed which rule of the newsroom, in the transaction of the save. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const before: JsonObject = previousDoc ?? {}
  const after: JsonObject = doc
  const fields = changedFields(global.slug, before, after)
  if (fields.length === 0) return
  await recordAct(req, {
    ...{ collection: global.slug, id: global.slug, act: 'edit', title: '', rev: null },
    ...{ fields, changes: stateChanges(before, after) },
  })
}
