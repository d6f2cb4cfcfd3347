import type { JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'
import { saidBy, sayTo, type Said } from '../fields/refuse.ts'
import { notesIn, saySmall } from '../photos/metadata/notes.ts'
import type { Receipt } from './receipt.ts'
import type { Arrived } from './sender.ts'

/** Matches what parts folders in a name, on any system. */
const separators = /[/\\]/

type Taking = { data: JsonObject; overrideAccess: boolean }

/** Saves an arrived file as a draft photo, as any other way in does, and says what became of it. */
export async function takePhoto(
  req: PayloadRequest,
  { name: sent, read, size }: Omit<Arrived, 'about'>,
  { data, overrideAccess }: Taking,
): Promise<Receipt> {
  const name = sent.split(separators).at(-1) ?? sent
  const file = { data: await read(), mimetype: 'application/octet-stream', name, size }
  try {
    const saved = await req.payload.create({
      collection: 'photos',
      ...{ data, file, draft: true, depth: 0, overrideAccess, req },
    })
    const { createdAt: at, fileNotes, id, sha256 } = saved
    const small = notesIn(fileNotes).find((note) => note.kind === 'small')
    const warning = small ? { warning: sayTo(req, saySmall(small)) } : {}
    return { result: 'saved', status: 201, id, name, sha256: sha256 ?? '', at, ...warning }
  } catch (error) {
    return refusalOf(req, error)
  }
}

const refusalSchema = z.object({
  status: z.number(),
  message: z.string(),
  isPublic: z.boolean().optional(),
  data: z.object({ code: z.string().optional(), id: z.string().optional() }).nullish(),
})

/** What nobody foresaw is logged in full and shown as nothing. */
export function refusalOf(req: PayloadRequest, error: unknown): Receipt {
  const { data: refusal } = refusalSchema.safeParse(error)
  if (!refusal || (refusal.status >= 500 && refusal.isPublic !== true)) {
    req.payload.logger.error({ err: error }, 'An upload could not be taken in')
    return { result: 'refused', status: 500, code: 'failed', reason: sayTo(req, failed) }
  }
  const { data, message, status } = refusal
  const said = saidBy(error)
  const reason = said ? sayTo(req, said) : message
  if (data?.code === 'photo-exists')
    return { result: 'here', status: 409, id: data.id ?? null, reason }
  return { result: 'refused', status, code: data?.code ?? String(status), reason }
}

const failed: Said = {
  en: 'Something went wrong on our side: try again.',
  zh: '系统出错，请重试。',
}
