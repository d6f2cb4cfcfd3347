import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import type { Rescue } from '../payload-types.ts'
import { bodyOf, isGone, rescueIn } from './asked.ts'
import { meet, sentIn } from './compared.ts'
import { forget } from './forget.ts'
import { mergeWords, otherThan } from './merge.ts'
import { nameOf } from './name-of.ts'
import { settle } from './settle.ts'
import { whyOutside } from './why-outside.ts'

const comparing = z.object({ base: z.record(z.string(), z.unknown()).nullish() })

/**
 * `POST /api/rescues/{id}/compared`, with `{ base }` if what both began with is known: the refused
 * words beside the newest document, field by field, word by word, in the language they were written in.
 */
export const comparedEndpoint: Endpoint = {
  path: '/:id/compared',
  method: 'post',
  handler: async (req) => {
    const rescue = await rescueIn(req)
    if (rescue instanceof Response) return rescue
    const { data } = comparing.safeParse(await bodyOf(req))
    const meeting = await meet(req, rescue, data?.base ?? null)
    if (!meeting) return isGone(req)
    const { collection, conflicts, id, stored } = meeting
    return Response.json({
      collection,
      id,
      title: rescue.title,
      writtenAt: rescue.updatedAt,
      ...(await writerFor(req, rescue)),
      rev: stored.rev,
      ...(await whyOutside(req, rescue, meeting)),
      conflicts,
    })
  },
}

const side = z.enum(['mine', 'theirs'])
const settling = z.object({
  rev: z.number(),
  writtenAt: z.string(),
  choices: z.record(z.string(), z.union([side, z.array(side)])),
})

/**
 * `POST /api/rescues/{id}/settle` with `{ rev, writtenAt, choices }`: saves the chosen words as a draft
 * on the revision that was compared, and forgets the record. Whoever wrote them counts as one of those
 * who wrote the story. 412 when that revision is not the newest, or the form has gone on writing since
 * `writtenAt`: the choices are about other words.
 */
export const settleEndpoint: Endpoint = {
  path: '/:id/settle',
  method: 'post',
  handler: async (req) => {
    const rescue = await rescueIn(req)
    if (rescue instanceof Response) return rescue
    const { data } = settling.safeParse(await bodyOf(req))
    if (!data) throw refusedRequest(req, 400, 'choices-unreadable', unreadable)
    if (data.writtenAt !== rescue.updatedAt) throw refusedRequest(req, 412, 'words-went-on', wentOn)
    const meeting = await meet(req, rescue, null)
    if (!meeting) return isGone(req)
    const rev = await settle(req, meeting, { ...data, writer: writerOf(rescue) })
    await forget(req, rescue)
    return Response.json({ collection: meeting.collection, id: meeting.id, rev })
  },
}

const merging = comparing.extend({ autosave: z.boolean().default(false) })

/**
 * `POST /api/rescues/{id}/merge` with `{ base, autosave }`: saves the refused words and forgets the
 * record where no field was changed by both since `base`. Answers `{ doc, fields }`: the document as
 * it is then, and the fields in which it is other than what was sent. 409 `both-changed` where
 * somebody has to choose, 403 `not-yours` of a colleague’s words; they stay kept.
 */
export const mergeEndpoint: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  handler: async (req) => {
    const rescue = await rescueIn(req)
    if (rescue instanceof Response) return rescue
    if (writerOf(rescue) !== staff(req)?.id) throw refusedRequest(req, 403, 'not-yours', notYours)
    const { data } = merging.safeParse(await bodyOf(req))
    const meeting = await meet(req, rescue, data?.base ?? null)
    if (!meeting) return isGone(req)
    const doc = await mergeWords(req, meeting, data?.autosave ?? false)
    if (!doc) throw refusedRequest(req, 409, 'both-changed', bothChanged)
    await forget(req, rescue)
    return Response.json({ doc, fields: otherThan(meeting.collection, sentIn(rescue), doc) })
  },
}

function writerOf({ createdBy }: Rescue): string | null {
  return typeof createdBy === 'object' ? (createdBy?.id ?? null) : (createdBy ?? null)
}

/** Whether whoever asks wrote the words, and if not, the name of who did, where that is known. */
async function writerFor(req: PayloadRequest, rescue: Rescue) {
  const id = writerOf(rescue)
  const isOwn = id !== null && id === staff(req)?.id
  return { isOwn, writer: isOwn || id === null ? null : await nameOf(req, id) }
}

const notYours = {
  en: 'A colleague wrote these words, and they are saved in nobody else’s name: compare, and choose.',
  zh: '这些文字由同事撰写，不能以他人名义保存：请比对后选择。',
}

const bothChanged = {
  en: 'You and a colleague changed the same field: compare, and choose.',
  zh: '您与同事改了同一字段：请比对后选择。',
}

const unreadable = {
  en: 'Send { rev, writtenAt, choices }, as they were compared.',
  zh: '请提交比对时的 { rev, writtenAt, choices }。',
}

const wentOn = {
  en: 'More words were refused since these were compared: compare them again.',
  zh: '比对之后又有文字未能存入：请重新比对。',
}
