import type { JsonObject, PayloadRequest } from 'payload'
import { wordsChanged } from '../fields/spare-autosave.ts'
import type { Meeting } from './compared.ts'
import { saveDraft } from './settle.ts'
import { touchedIn } from './three-way.ts'

/**
 * Saves refused words beside what a colleague changed since, on the newest revision.
 * @returns the document as it is then; null where both changed the same field, or nobody knows what
 * both began with.
 * @throws APIError as any save on that revision does.
 */
export async function mergeWords(
  req: PayloadRequest,
  meeting: Meeting,
  isAutosave: boolean,
): Promise<JsonObject | null> {
  const data = mineAlone(meeting)
  if (!data) return null
  return saveDraft(req, meeting, { data, isAutosave, rev: Number(meeting.stored.rev) })
}

/** The fields in which a document is other than what a form sent, which leaves out what is empty. */
export function otherThan(collection: string, sent: JsonObject, doc: JsonObject): string[] {
  const empty = Object.fromEntries(Object.keys(doc).map((field) => [field, null]))
  return wordsChanged(collection, doc, { ...empty, ...sent })
}

/** The fields the refused save changed; null where one of them was changed by a colleague, too. */
export function mineAlone({
  base,
  collection,
  sent,
  stored,
}: Pick<Meeting, 'base' | 'collection' | 'sent' | 'stored'>): JsonObject | null {
  const touched = wordsChanged(collection, stored, sent).map((field) => {
    const three = { base: base?.[field], mine: sent[field], theirs: stored[field] }
    return { field, by: touchedIn({ ...three, isBaseKnown: base !== null }) }
  })
  if (touched.some(({ by }) => by === 'both')) return null
  const mine = touched.filter(({ by }) => by === 'mine')
  return Object.fromEntries(mine.map(({ field }) => [field, sent[field]]))
}
