import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { sayTo } from '../fields/refuse.ts'
import { refusedRequest } from '../fields/refused-request.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { anyStaff } from '../access/who.ts'
import type { Rescue } from '../payload-types.ts'
import { meet } from './compared.ts'
import { lastSaverOf } from './last-saver.ts'
import { settle } from './settle.ts'

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
      rev: stored.rev,
      by: await lastSaverOf(req, id),
      at: stored.updatedAt,
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
 * on the revision that was compared, and forgets the record. 412 when that revision is not the newest,
 * or the form has gone on writing since `writtenAt`: the choices are about other words.
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
    const rev = await settle(req, meeting, data)
    await req.payload.delete({
      collection: 'rescues',
      id: rescue.id,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return Response.json({ collection: meeting.collection, id: meeting.id, rev })
  },
}

const unreadable = {
  en: 'Send { rev, writtenAt, choices }, as they were compared.',
  zh: '请提交比对时的 { rev, writtenAt, choices }。',
}

const wentOn = {
  en: 'More words were refused since these were compared: compare them again.',
  zh: '比对之后又有文字未能存入：请重新比对。',
}

async function rescueIn(req: PayloadRequest): Promise<Rescue | Response> {
  if (!anyStaff({ req })) return signInFirst()
  const rescue = await req.payload.findByID({
    collection: 'rescues',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!rescue) return isGone(req)
  inItsLanguage(req, rescue)
  return rescue
}

/** Words are compared and saved in the language they were written in, whichever the request names. */
function inItsLanguage(req: PayloadRequest, { locale }: Rescue): void {
  const { localization } = req.payload.config
  const known = localization === false ? [] : localization.localeCodes
  if (locale && known.includes(locale)) Object.assign(req, { locale })
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return null
  }
}

function isGone(req: PayloadRequest): Response {
  const message = sayTo(req, {
    en: 'These words were settled or thrown away already, or their document is gone.',
    zh: '这些文字已处理或已丢弃，或所属文档已不存在。',
  })
  return Response.json({ errors: [{ message }] }, { status: 404 })
}
