import type { CollectionBeforeOperationHook, JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'

const askedSchema = z.object({
  data: z.record(z.string(), z.unknown()),
  draft: z.boolean().nullish(),
  autosave: z.boolean().nullish(),
})

const trashSchema = askedSchema.extend({ trash: z.boolean().nullish() })

type Collection = Parameters<CollectionBeforeOperationHook>[0]['collection']

/** What a kill may say besides: notes cannot be invalid, everything else could be in its way. */
const saidWithKill = ['pubStatus', 'killReason', 'edNote', 'internalNote']

/**
 * Taking a story down works whatever is wrong with it: a save that only withdraws or kills is not
 * checked field by field, and a kill leaves out every word sent with it.
 */
export const takeDownWhateverElse: CollectionBeforeOperationHook = (asking) => {
  const { args, collection, operation, req } = asking
  if (operation !== 'update') return
  const asked = askedSchema.safeParse(args)
  if (!asked.success || asked.data.draft || asked.data.autosave) return
  const { data } = asked.data
  if (isKill(collection, data)) {
    if (data._status === 'published') req.context[killedForReaders] = true
    const kept = Object.entries(data).filter(([key]) => saidWithKill.includes(key))
    const killed = { ...Object.fromEntries(kept), _status: 'draft' }
    return { ...args, data: killed, unpublishAllLocales: true }
  }
  return withdrawsOnly(data) ? { ...args, unpublishAllLocales: true } : undefined
}

const killedForReaders = 'rostrumKilledForReaders'

/**
 * Whether what says that it is killed was sent to be published, as a whole form is. That kills it;
 * what was killed before is not meant to be killed again.
 */
export function wasSentToReaders(req: PayloadRequest): boolean {
  return req.context[killedForReaders] === true
}

/** A kill is done by whoever decides it, on whatever revision. Only some documents can be killed. */
export function isKill(collection: Collection, data: JsonObject | null | undefined): boolean {
  const canBe = collection.flattenedFields.some(({ name }) => name === 'pubStatus')
  return canBe && data?.pubStatus === 'canceled'
}

/**
 * Trash is where a whole document is, not a draft of it: a way there or back is taken for all of it,
 * however it was sent.
 */
export const trashWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  const asked = operation === 'update' ? trashSchema.safeParse(args) : null
  if (!asked?.success || !asked.data.draft) return
  const { data, trash } = asked.data
  const isMove = Boolean(data.deletedAt) || (trash === true && data.deletedAt === null)
  return isMove ? { ...args, autosave: false, draft: false } : undefined
}

/**
 * Typing saves drafts and nothing else: what goes to readers, or is saved past them, is a revision
 * of its own, which no later typing writes over.
 */
export const autosaveDraftsOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  const asked = operation === 'update' ? askedSchema.safeParse(args) : null
  if (!asked?.success || !asked.data.autosave) return
  const { data, draft } = asked.data
  return draft && data._status !== 'published' ? undefined : { ...args, autosave: false }
}

/**
 * Publishing many at once publishes their newest drafts; Payload would take what was published
 * before and silently put it on top of newer words.
 */
export const publishNewestDrafts: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' || !('where' in args) || 'id' in args) return
  const asked = askedSchema.safeParse(args)
  return asked.success && asked.data.data._status === 'published'
    ? { ...args, draft: true }
    : undefined
}

/** What a withdrawal may consist of. */
const withdrawal = ['_status', 'pubStatus', 'rev']

function withdrawsOnly(data: Record<string, unknown>): boolean {
  return data._status === 'draft' && Object.keys(data).every((key) => withdrawal.includes(key))
}
