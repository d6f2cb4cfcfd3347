import type { AfterErrorHook, JsonObject, PayloadRequest } from 'payload'
import { wordsChanged } from '../fields/spare-autosave.ts'
import { isSlug } from '../history/names.ts'
import { outside } from '../history/outside.ts'
import { keepWords } from './keep-words.ts'
import { lastSaverOf } from './last-saver.ts'
import { isStale, type Refused, refusedIn } from './stale.ts'

/**
 * Keeps the words of a save that was refused because it was written on an old revision, and tells
 * program and form alike which revision is the newest, who made it, and in which fields it differs.
 */
export const keepRefused: AfterErrorHook = async ({ collection, error, req, result }) => {
  const refused = collection && isStale(error) ? refusedIn(req, collection.slug) : null
  const stored = refused ? await newestOf(req, refused) : null
  if (!refused || !stored) return
  const fields = wordsChanged(stored, refused.sent)
    .filter((field) => field !== 'why')
    .toSorted()
  const data = {
    code: 'stale-revision',
    rev: stored.rev,
    by: await lastSaverOf(req, refused.id),
    at: stored.updatedAt,
    fields,
    rescue: fields.length > 0 ? await keepWords(req, refused, { fields, stored }) : null,
  }
  const errors = (result?.errors ?? []).map((each) => ({ ...each, data }))
  return { response: { ...result, errors } }
}

async function newestOf(
  req: PayloadRequest,
  { collection, id }: Refused,
): Promise<JsonObject | null> {
  if (!isSlug(req, collection)) return null
  return req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req: outside(req),
    trash: true,
  })
}
