import type { JsonObject, PayloadRequest } from 'payload'
import type { Conflict, Meeting } from './compared.ts'
import { alsoWrote } from '../articles/writers.ts'
import { mergeBodies, type Side } from './three-way.ts'
import { valueAt } from '../history/leaves.ts'

/** For each field that differs whose words stand; for a body, for each of its rows. */
export type Choices = Record<string, Side | Side[]>

/** `writer` is who wrote the refused words, if that is known. */
type Decided = { choices: Choices; rev: number; writer: string | null }

/**
 * Saves the chosen words as the newest draft, on the revision that was looked at.
 * @throws APIError 412 when somebody was faster once more.
 * @returns the revision the document has then.
 */
export async function settle(
  req: PayloadRequest,
  meeting: Meeting,
  { choices, rev, writer }: Decided,
): Promise<number> {
  const data = chosenWords(meeting, choices)
  if (writer !== null) alsoWrote(req, meeting.id, writer)
  const saved = await saveDraft(req, meeting, { data, rev })
  return Number(saved.rev)
}

type Saving = { data: JsonObject; rev: number; isAutosave?: boolean }

/**
 * Saves words as the newest draft; with none of them nothing is saved.
 * @throws APIError 412 when the document is at another revision; 423 for an autosave while a
 * colleague writes in it.
 */
export async function saveDraft(
  req: PayloadRequest,
  { collection, id, stored }: Meeting,
  { data, isAutosave = false, rev }: Saving,
): Promise<JsonObject> {
  if (Object.keys(data).length === 0) return { ...stored, rev }
  return req.payload.update({
    collection,
    id,
    data: { ...data, rev },
    autosave: isAutosave,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    overrideAccess: false,
    // What somebody chose waits for nobody; what a form saves by itself does.
    overrideLock: !isAutosave,
    req,
  })
}

/** The fields to save: those of which something of mine was chosen. */
export function chosenWords({ conflicts, sent, stored }: Meeting, choices: Choices): JsonObject {
  const data: JsonObject = {}
  for (const conflict of conflicts) {
    const chosen = choices[conflict.path] ?? 'theirs'
    if (chosen === 'theirs' || (Array.isArray(chosen) && !chosen.includes('mine'))) continue
    const [top = '', ...inner] = conflict.path.split('.')
    const value = valueOf(conflict, { sent, stored, chosen })
    data[top] = inner.length === 0 ? value : withValue(data[top] ?? stored[top], inner, value)
  }
  return data
}

type Given = { sent: JsonObject; stored: JsonObject; chosen: Side | Side[] }

function valueOf(conflict: Conflict, { chosen, sent, stored }: Given): unknown {
  const mine = valueAt(sent, conflict.path)
  if (conflict.kind !== 'body' || !Array.isArray(chosen)) return mine
  return mergeBodies({ mine, theirs: valueAt(stored, conflict.path) }, conflict.rows, chosen)
}

function withValue(group: unknown, [key = '', ...inner]: string[], value: unknown): JsonObject {
  const known: JsonObject = typeof group === 'object' && group !== null ? { ...group } : {}
  return { ...known, [key]: inner.length === 0 ? value : withValue(known[key], inner, value) }
}
