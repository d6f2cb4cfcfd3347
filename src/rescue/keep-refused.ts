import type { AfterErrorHook, JsonObject, PayloadRequest } from 'payload'
import { type Said, sayTo } from '../fields/refuse.ts'
import { wordsChanged } from '../fields/spare-autosave.ts'
import { isSlug } from '../history/names.ts'
import { outside } from '../history/outside.ts'
import { keepWords } from './keep-words.ts'
import { lastSaverOf } from './last-saver.ts'
import { lockHolderOf } from './lock-holder.ts'
import { type Refusal, refusalOf, type Refused, refusedIn } from './refused.ts'

/**
 * Keeps the words of a save that was refused because a colleague was faster or has taken over, and
 * of a form whose writer may no longer save. Tells program and form alike which revision is the
 * newest, who is in the way, and in which fields it differs.
 */
export const keepRefused: AfterErrorHook = async ({ collection, error, req, result }) => {
  const refusal = refusalOf(error)
  const refused = collection && refusal ? refusedIn(req, collection.slug) : null
  if (!refusal || !refused || !isOurs(refusal, refused)) return
  const stored = await newestOf(req, refused)
  if (!stored) return
  const fields = wordsChanged(refused.collection, stored, refused.sent)
    .filter((field) => field !== 'why')
    .toSorted()
  const inTheWay = await whoIsInTheWay(req, refusal, refused, stored)
  const rescue = fields.length > 0 ? await keepWords(req, refused, { fields, stored }) : null
  const data = { code: refusal, rev: stored.rev, ...inTheWay, fields, rescue }
  const isLocked = refusal === 'locked'
  const errors = (result?.errors ?? []).map((each) => ({
    ...each,
    ...(isLocked ? { message: sayTo(req, takenOver(inTheWay.by, rescue !== null)) } : {}),
    // What a rule of ours says besides is more exact.
    data: { ...data, ...(refusal === 'not-allowed' ? each.data : {}) },
  }))
  return { response: { ...result, errors } }
}

/**
 * A program that may not save never could, and holds no words somebody was writing; and who may not
 * publish still has a draft.
 */
function isOurs(refusal: Refusal, { form, isDraft }: Refused): boolean {
  return refusal !== 'not-allowed' || (form !== null && isDraft)
}

type InTheWay = { by: string | null; at: string }

async function whoIsInTheWay(
  req: PayloadRequest,
  refusal: Refusal,
  refused: Refused,
  stored: JsonObject,
): Promise<InTheWay> {
  const holder = refusal === 'locked' ? await lockHolderOf(req, refused) : null
  if (holder) return { by: holder.name, at: holder.at }
  return { by: (await lastSaverOf(req, refused.id))?.name ?? null, at: stored.updatedAt }
}

function takenOver(by: string | null, isKept: boolean): Said {
  if (isKept)
    return {
      en: `${by ?? 'A colleague'} has taken over and is writing here. Your words are not in the document, but kept.`,
      zh: `${by ?? '同事'}已接管编辑。您写的内容未存入文档，但已保留。`,
    }
  return {
    en: `${by ?? 'A colleague'} has it open and is writing. Wait for them, or open it and take it over.`,
    zh: `${by ?? '同事'}正在编辑。请稍候，或打开后接管。`,
  }
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
