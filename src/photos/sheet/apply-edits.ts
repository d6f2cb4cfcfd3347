import type { FlattenedField, JsonObject, PayloadRequest } from 'payload'
import { type Said, sayTo } from '../../fields/refuse.ts'
import { labelOf } from '../../history/leaves.ts'
import type { Changes, Edit, OddEdit } from './changes.ts'
import { type EditResult, saveApart } from './save-apart.ts'

/** Saves each photo in a transaction of its own: one that is refused does not hold up the others. */
export async function applyEdits(
  req: PayloadRequest,
  edits: (Edit | OddEdit)[],
): Promise<EditResult[]> {
  const results: EditResult[] = []
  for (const edit of edits)
    results.push('odd' in edit ? refuseOdd(req, edit) : await applyEdit(req, edit))
  return results
}

function refuseOdd(req: PayloadRequest, { field, id, odd }: OddEdit): EditResult {
  const said = sayTo(req, odd)
  if (field === null) return { id, kind: 'refused', message: said }
  const label = labelIn(req, field)
  return { id, kind: 'refused', message: sayTo(req, at(label, said)) }
}

const at = (label: string, said: string): Said => ({
  en: `${label}: ${said}`,
  zh: `${label}：${said}`,
})

async function applyEdit(req: PayloadRequest, { id, rev, set }: Edit): Promise<EditResult> {
  const closed = await closedField(req, set)
  if (closed !== null)
    return { id, kind: 'refused', message: sayTo(req, notYours(labelIn(req, closed))) }
  return saveApart(req, id, { data: valuesOf({ rev, set }), draft: true })
}

/** Payload drops what somebody may not write without a word, and the sheet would believe it saved. */
async function closedField(req: PayloadRequest, set: Changes): Promise<string | null> {
  for (const field of fieldsOf(req).filter(({ name }) => name in set)) {
    const rule = 'access' in field ? field.access?.update : undefined
    if (rule && !(await rule({ req }))) return field.name
  }
  return null
}

/** What the form calls a field; what it does not have keeps its name. */
function labelIn(req: PayloadRequest, name: string): string {
  const field = fieldsOf(req).find((each) => each.name === name)
  return (field && labelOf(field, req.i18n)) || name
}

function fieldsOf({ payload }: PayloadRequest): FlattenedField[] {
  return payload.collections.photos.config.flattenedFields
}

const notYours = (label: string): Said => ({
  en: `You may not change “${label}” on photos; ask an editor to.`,
  zh: `您无权修改图片的“${label}”，请联系编辑。`,
})

/** A choice that is empty is none: Payload takes an empty text for a choice that does not exist. */
function valuesOf({ rev, set }: Pick<Edit, 'rev' | 'set'>): JsonObject {
  const { usageCategory } = set
  return { ...set, rev, ...(usageCategory === '' ? { usageCategory: null } : {}) }
}
