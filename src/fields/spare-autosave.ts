import type {
  AfterErrorHook,
  CollectionBeforeOperationHook,
  JsonObject,
  SanitizedCollectionConfig,
} from 'payload'
import { APIError, isolateObjectProperty } from 'payload'
import { z } from 'zod'
import { changedFields } from '../staff/changes.ts'
import { ifMatch } from './if-match.ts'

const draftSchema = z.object({
  id: z.string(),
  autosave: z.boolean().nullish(),
  draft: z.literal(true),
  data: z.record(z.string(), z.unknown()),
  overrideAccess: z.literal(false).optional(),
})

/** Ends a save that would write nothing. Over REST it is answered as the save it stands for. */
class NothingToSave extends APIError {
  readonly doc: JsonObject

  constructor(doc: JsonObject) {
    super('Nothing has changed.', 200, null, true)
    this.name = 'NothingToSave'
    this.doc = doc
  }
}

/**
 * A form also saves itself when only the server's answer to its last save has changed it. Such a
 * save would put a draft on top of what was just published, and it has nothing to say. Nor has one
 * before a move, where the form saved by itself what was typed while that was under way.
 */
export const spareEmptyAutosave: CollectionBeforeOperationHook = async (operation) => {
  const { args, collection, req } = operation
  const asked = draftSchema.safeParse(args)
  if (operation.operation !== 'update' || req.payloadAPI !== 'REST' || !asked.success) return
  const { autosave, data, id } = asked.data
  if (!autosave && !(savesItself(collection) && req.headers.has('x-form'))) return
  const beside = isolateObjectProperty(req, ['transactionID', 'fallbackLocale', 'locale', 'query'])
  delete beside.transactionID
  const newest = await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    overrideAccess: false,
    req: beside,
  })
  const stored: JsonObject | null = newest
  if (!stored || wordsChanged(collection.slug, stored, data).length > 0) return
  if (autosave || isAgain(stored, { ...data, rev: ifMatch(req) ?? data.rev }))
    throw new NothingToSave(stored)
}

function savesItself({ versions }: SanitizedCollectionConfig): boolean {
  const drafts = versions?.drafts
  return typeof drafts === 'object' && Boolean(drafts.autosave)
}

/** A draft on top of the very draft it is. */
function isAgain(stored: JsonObject, { _status: status, rev }: Record<string, unknown>): boolean {
  return stored._status === 'draft' && status === 'draft' && rev === stored.rev
}

/** Answers a spared save with what is stored. */
export const answerSpared: AfterErrorHook = ({ error }) => {
  if (!(error instanceof NothingToSave)) return
  return { response: { doc: error.doc, message: error.message, errors: undefined }, status: 200 }
}

/** The fields in which what a form sends differs from what is stored. */
export function wordsChanged(
  collection: string,
  stored: JsonObject,
  data: Record<string, unknown>,
): string[] {
  return changedFields(collection, stored, data).filter(
    (field) => field !== '_status' && !(data[field] === 0 && isEmptyList(stored[field])),
  )
}

/** Forms count the rows of a list: none is 0. */
function isEmptyList(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
