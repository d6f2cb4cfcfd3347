import type { JsonObject, PayloadRequest } from 'payload'
import { type Said, sayTo } from '../../fields/refuse.ts'
import type { Changes, Edit } from './changes.ts'
import { type EditResult, saveApart } from './save-apart.ts'

/** Saves each photo in a transaction of its own: one that is refused does not hold up the others. */
export async function applyEdits(req: PayloadRequest, edits: Edit[]): Promise<EditResult[]> {
  const results: EditResult[] = []
  for (const edit of edits) results.push(await applyEdit(req, edit))
  return results
}

async function applyEdit(req: PayloadRequest, { id, rev, set }: Edit): Promise<EditResult> {
  const closed = await closedField(req, set)
  if (closed !== null) return { id, kind: 'refused', message: sayTo(req, notYours(closed)) }
  return saveApart(req, id, { data: valuesOf({ rev, set }), draft: true })
}

/** Payload drops what somebody may not write without a word, and the sheet would believe it saved. */
async function closedField(req: PayloadRequest, set: Changes): Promise<string | null> {
  const { flattenedFields } = req.payload.collections.photos.config
  for (const field of flattenedFields.filter(({ name }) => name in set)) {
    const rule = 'access' in field ? field.access?.update : undefined
    if (rule && !(await rule({ req }))) return field.name
  }
  return null
}

const notYours = (field: string): Said => ({
  en: `You may not change “${field}” on photos; ask an editor to.`,
  zh: `您无权修改图片的“${field}”，请联系编辑。`,
})

/** A choice that is empty is none: Payload takes an empty text for a choice that does not exist. */
function valuesOf({ rev, set }: Pick<Edit, 'rev' | 'set'>): JsonObject {
  const { usageCategory } = set
  return { ...set, rev, ...(usageCategory === '' ? { usageCategory: null } : {}) }
}
